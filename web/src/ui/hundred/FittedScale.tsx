import type { Drawing } from './drawing.ts'
import { Scale } from './Scale.tsx'
import type { HundredSize, Measures } from './sizes.ts'
import { MEASURES } from './sizes.ts'
import styles from './Scale.module.css'

type Props = {
  /** Largest first: the first that fits the container is shown, the last one in any case. */
  sizes: readonly HundredSize[]
  draw: (measures: Measures) => Drawing
}

/** The same drawing in each of the sizes; the style sheet shows one of them. */
export function FittedScale({ sizes, draw }: Props) {
  const scales = sizes.map((size) => (
    <Scale key={size} size={size} drawing={draw(MEASURES[size])} />
  ))
  return sizes.length === 1 ? scales : <span className={styles.fitted}>{scales}</span>
}
