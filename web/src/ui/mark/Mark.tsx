import styles from './Mark.module.css'

/** Hanging strokes in the shape of a V: before, and not yet. Lengths, pitch and width in px. */
const MARKS = {
  large: { lengths: [10, 16, 22, 28, 22, 16, 10], pitch: 5, width: 3, inked: 4 },
  medium: { lengths: [8, 13, 17, 22, 17, 13, 8], pitch: 4, width: 2, inked: 4 },
  small: { lengths: [7, 11, 16, 11, 7], pitch: 3, width: 2, inked: 3 },
} as const

type Props = { size?: keyof typeof MARKS }

/** The sign of Veridact, without its name. */
export function Mark({ size = 'large' }: Props) {
  const { lengths, pitch, width, inked } = MARKS[size]
  return (
    <svg
      className={styles.mark}
      width={(lengths.length - 1) * pitch + width}
      height={Math.max(...lengths)}
      aria-hidden="true"
      shapeRendering="crispEdges"
    >
      {lengths.map((height, index) => (
        <rect
          key={index}
          className={index < inked ? styles.ink : styles.record}
          x={index * pitch}
          width={width}
          height={height}
        />
      ))}
    </svg>
  )
}
