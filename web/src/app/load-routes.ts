import { matchRoutes, type RouteObject } from 'react-router'

/** Loads the modules of the routes that an address leads to, as the router does when it goes there. */
export async function loadRoutes(
  routes: RouteObject[],
  address: { pathname: string },
): Promise<void> {
  const matches = matchRoutes(routes, address) ?? []
  await Promise.all(
    matches.map(async ({ route }) => {
      if (typeof route.lazy !== 'function') return
      Object.assign(route, { ...(await route.lazy()), lazy: undefined })
    }),
  )
}
