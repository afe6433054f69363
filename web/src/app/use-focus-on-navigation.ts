import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/**
 * After a navigation the reader goes on at the new page's title, or at the part that the address names,
 * as after a load: screen readers read it, and Tab continues from there.
 */
export function useFocusOnNavigation(): void {
  const { key, hash } = useLocation()
  const isFirst = useRef(true)
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false
      return
    }
    const named = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null
    const place = named ?? document.querySelector<HTMLElement>('main h1')
    if (!place) return
    if (!place.hasAttribute('tabindex')) place.tabIndex = -1
    place.focus({ preventScroll: true })
  }, [key, hash])
}
