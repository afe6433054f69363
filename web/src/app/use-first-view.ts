import { useRouteLoaderData } from 'react-router'

import type { loader } from '../routes/root.tsx'

/** When and under which origin the first view was made: by the server, or by the browser itself. */
export function useFirstView(): { now: string; origin: string } {
  const view = useRouteLoaderData<typeof loader>('root')
  if (!view) throw new Error('The page is drawn outside the root route.')
  return view
}
