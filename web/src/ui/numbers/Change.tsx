import { formatPoints, pointsMoved } from '@veridact/shared/domain'

import { Arrow } from './Arrow.tsx'
import styles from './numbers.module.css'

type Props = { fromPpm: number; toPpm: number }

/** How far a number has moved since publication, in points: "↑ 24 pts", or "steady". */
export function Change({ fromPpm, toPpm }: Props) {
  const points = pointsMoved({ fromPpm, toPpm })
  if (points === 0) return <span className={styles.steady}>{formatPoints(points)}</span>
  const way = points > 0 ? 'up' : 'down'
  return (
    <span className={styles.change}>
      <Arrow to={way} />
      <span className="visually-hidden">{way} </span>
      {formatPoints(points)}
    </span>
  )
}
