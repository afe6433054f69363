import type { AnchorHTMLAttributes, ComponentType } from 'react'
import { createContext, createElement, useContext } from 'react'

export type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }

/**
 * How links are drawn. The components here know no router: the app hands in an anchor that moves to
 * another page without loading it, and without one every link is a plain anchor.
 */
const LinkContext = createContext<ComponentType<LinkProps>>((props) => <a {...props} />)

export const LinkProvider = LinkContext.Provider

export function Link(props: LinkProps) {
  return createElement(useContext(LinkContext), props)
}
