import styles from './ErrorSummary.module.css'

export type FormProblem = { fieldId: string; message: string }

/** Above a form with more than one problem: each with the way to its field. One alone needs none. */
export function ErrorSummary({ problems }: { problems: readonly FormProblem[] }) {
  if (problems.length < 2) return null
  return (
    <div className={styles.summary} role="alert">
      <p className={styles.head}>{problems.length} things need another look.</p>
      <ul>
        {problems.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a href={`#${fieldId}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
