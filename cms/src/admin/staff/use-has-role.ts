'use client'

import { useAuth } from '@payloadcms/ui'

import type { User } from '../../payload-types.ts'

/** Whether whoever is signed in has one of the roles; the server decides again. */
export function useHasRole(...roles: User['roles']): boolean {
  const { user } = useAuth<User>()
  return roles.some((role) => user?.roles.includes(role))
}
