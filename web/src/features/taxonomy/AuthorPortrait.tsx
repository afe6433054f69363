import type { Image } from '@veridact/shared/client'

import { Picture } from '../../ui/figure/Picture.tsx'
import styles from './AuthorPortrait.module.css'

export function AuthorPortrait({ avatar }: { avatar: Image }) {
  return <Picture picture={avatar} widths="96px" className={styles.portrait} isFirst />
}
