import type { ReactNode } from 'react'

import type { PictureProps } from './Picture.tsx'
import { CaptionAndCredit, Picture } from './Picture.tsx'
import styles from './Figure.module.css'

type Props = Omit<PictureProps, 'className' | 'widths'> & {
  caption?: ReactNode
  /** Photographer or source, with a link where there is one. */
  credit?: ReactNode
}

/** An article's picture: over text and rail, its caption in the margin at the foot. */
export function HeroFigure({ caption, credit, ...picture }: Props) {
  return (
    <figure className="tracks">
      <div className={`in-text-and-rail ${styles.heroPicture}`}>
        <Picture
          {...picture}
          className={styles.heroCrop}
          widths="(width >= 84em) 1036px, (width >= 75em) 80vw, (width >= 48em) calc(100vw - 64px), 100vw"
        />
      </div>
      {(caption || credit) && (
        <figcaption className={`small in-margin ${styles.heroCaption}`}>
          <CaptionAndCredit caption={caption} credit={credit} />
        </figcaption>
      )}
    </figure>
  )
}

type FigureProps = Props &
  Pick<PictureProps, 'widths'> & {
    /** Width over height of the crop. */
    shape: 'lead' | 'story'
  }

/** A picture with its caption below: the lead of the home page, a story in a list. */
export function Figure({ caption, credit, shape, ...picture }: FigureProps) {
  return (
    <figure>
      <Picture {...picture} className={styles[shape]} />
      {(caption || credit) && (
        <figcaption className={`small ${styles.caption}`}>
          <CaptionAndCredit caption={caption} credit={credit} />
        </figcaption>
      )}
    </figure>
  )
}
