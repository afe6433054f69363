import type { Image } from '@veridact/shared/client'

import { Credit } from '../../ui/figure/Credit.tsx'
import { HeroFigure } from '../../ui/figure/HeroFigure.tsx'

/** An article's picture, with whose it is. */
export function Hero({ image }: { image: Image }) {
  const { credit, creditUrl } = image
  return (
    <HeroFigure
      picture={image}
      isFirst
      credit={credit && <Credit credit={credit} href={creditUrl} />}
    />
  )
}
