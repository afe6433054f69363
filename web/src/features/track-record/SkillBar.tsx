import styles from './SkillBar.module.css'

const WIDTH = 200
/** Skill that the bar's ends stand for. */
const REACH = 0.6

type Props = { skill: number | null; interval: readonly [low: number, high: number] | null }

/** A skill and its interval beside the line of no better; words where there are too few questions. */
export function SkillBar({ skill, interval }: Props) {
  if (skill === null) return <span className="small">too few to judge</span>
  return (
    <svg className={styles.bar} width={WIDTH} height={20} aria-hidden="true">
      <path className={styles.zero} d={`M${WIDTH / 2} 2V18`} />
      {interval && (
        <path className={styles.interval} d={`M${xOf(interval[0])} 10H${xOf(interval[1])}`} />
      )}
      <rect className={styles.value} x={xOf(skill) - 4} y={6} width={8} height={8} />
    </svg>
  )
}

function xOf(skill: number): number {
  const held = Math.min(REACH, Math.max(-REACH, skill))
  return Math.round((held / REACH) * (WIDTH / 2 - 6) + WIDTH / 2)
}
