import { Icon } from './Icon.tsx'

/** Mark and word, where staff sign in. */
export function Logo() {
  return (
    <span className="logo">
      <Icon />
      Veridact
    </span>
  )
}
