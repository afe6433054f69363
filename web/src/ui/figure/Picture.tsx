import { createContext, useContext } from 'react'

import styles from './Figure.module.css'

/** A picture with its renditions. The crop keeps the focal point in sight, in per cent. */
export type PictureSource = {
  url: string
  width: number
  height: number
  alt: string
  focalPoint?: { x: number; y: number }
  /** Smaller renditions of the same crop. */
  sizes?: readonly { url: string; width: number }[]
}

export type PictureProps = {
  picture: PictureSource
  /** How wide it is drawn at which window, as in `<img sizes>`. */
  widths: string
  /** Whether it is in the first view: then it is loaded at once and first. */
  isFirst?: boolean
  className?: string | undefined
}

/** Where pictures are whose address is a path, if not where the page is. */
const OriginContext = createContext('')

export const PictureOriginProvider = OriginContext.Provider

/** An image whose place is kept before it arrives. */
export function Picture({ picture, widths, isFirst = false, className }: PictureProps) {
  const { url, width, height, alt, focalPoint, sizes = [] } = picture
  const origin = useContext(OriginContext)
  const renditions = [...sizes, { url, width }]
  return (
    <img
      className={`${styles.picture} ${className ?? ''}`}
      src={origin + url}
      srcSet={renditions
        .map((rendition) => `${origin}${rendition.url} ${rendition.width}w`)
        .join(', ')}
      sizes={widths}
      width={width}
      height={height}
      alt={alt}
      loading={isFirst ? 'eager' : 'lazy'}
      fetchPriority={isFirst ? 'high' : 'auto'}
      decoding="async"
      style={focalPoint && { objectPosition: `${focalPoint.x}% ${focalPoint.y}%` }}
    />
  )
}
