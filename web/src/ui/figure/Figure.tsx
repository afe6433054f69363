import type { CaptionProps } from './Caption.tsx'
import { Caption } from './Caption.tsx'
import type { PictureProps } from './Picture.tsx'
import { Picture } from './Picture.tsx'
import styles from './Figure.module.css'

type Props = Omit<PictureProps, 'className'> &
  CaptionProps & {
    /** Which crop: the lead of the home page, or a story in a list. */
    shape: 'lead' | 'story'
  }

/** A picture with its caption below. */
export function Figure({ caption, credit, shape, ...picture }: Props) {
  return (
    <figure>
      <Picture {...picture} className={styles[shape]} />
      <Caption caption={caption} credit={credit} className={styles.caption} />
    </figure>
  )
}
