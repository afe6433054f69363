import { wholePercent } from '@veridact/shared/domain'

import { Arrow } from './Arrow.tsx'
import styles from './numbers.module.css'

type Props = { fromPpm: number; toPpm: number }

/** How far a number has moved since publication, in points: "↑ 24 pts", or "steady". */
export function Change({ fromPpm, toPpm }: Props) {
  const points = wholePercent(toPpm) - wholePercent(fromPpm)
  if (points === 0) return <span className={styles.steady}>steady</span>
  const way = points > 0 ? 'up' : 'down'
  return (
    <span className={styles.change}>
      <Arrow to={way} />
      <span className="visually-hidden">{way} </span>
      {Math.abs(points)} {Math.abs(points) === 1 ? 'pt' : 'pts'}
    </span>
  )
}
