import type { CaptionProps } from './Caption.tsx'
import { Caption } from './Caption.tsx'
import type { PictureProps } from './Picture.tsx'
import { Picture } from './Picture.tsx'
import styles from './Figure.module.css'

type Props = Pick<PictureProps, 'picture' | 'isFirst'> & CaptionProps

/** How wide it is drawn: over text and rail, over the page, to both edges of a phone. */
const WIDTHS =
  '(width >= 84em) 1036px, (width >= 75em) 80vw, (width >= 48em) calc(100vw - 64px), 100vw'

/** An article's picture: over text and rail, its caption in the margin at the foot. */
export function HeroFigure({ caption, credit, ...picture }: Props) {
  return (
    <figure className="tracks">
      <div className={`in-text-and-rail ${styles.heroPicture}`}>
        <Picture {...picture} className={styles.heroCrop} widths={WIDTHS} />
      </div>
      <Caption caption={caption} credit={credit} className={styles.heroCaption} />
    </figure>
  )
}
