import styles from './numbers.module.css'

/** Neither of our faces has arrows: they are drawn. */
const PATHS = {
  up: 'M6 11.5V1.5M1.5 6L6 1.5 10.5 6',
  down: 'M6 0.5V10.5M1.5 6L6 10.5 10.5 6',
  right: 'M0.5 6H10.5M6 1.5L10.5 6 6 10.5',
} as const

export function Arrow({ to }: { to: keyof typeof PATHS }) {
  return (
    <svg className={styles.arrow} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d={PATHS[to]} />
    </svg>
  )
}
