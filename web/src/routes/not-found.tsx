import { data } from 'react-router'

export function loader(): never {
  throw data(null, { status: 404 })
}

export function Component() {
  return null
}

export { PageError as ErrorBoundary } from '../app/PageError.tsx'
