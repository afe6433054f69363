import styles from './NavList.module.css'

/** Three futures of five: the Hundred, as small as it can be. */
export function FiveStrokes() {
  return (
    <svg className={styles.strokes} width="18" height="14" aria-hidden="true">
      <g shapeRendering="crispEdges" strokeDasharray="2 2">
        <path className={styles.tall} strokeWidth="14" d="M0 7H10" />
        <path className={styles.short} strokeWidth="6" d="M12 11H18" />
      </g>
    </svg>
  )
}
