import { createContext, useContext } from 'react'

/** The origin of the API where it is not the page's own; empty where it is. */
export const ApiOriginContext = createContext('')

export function useApiOrigin(): string {
  return useContext(ApiOriginContext)
}
