import { Button } from '../../ui/forms/Button.tsx'
import { ReportView } from './ReportView.tsx'
import { useVerification, type Verification } from './use-verification.ts'
import styles from './VerifyPanel.module.css'

type Props = { predictionSlug: string | undefined }

/** Starts the check in the reader's own browser and says how it goes. */
export function VerifyPanel({ predictionSlug }: Props) {
  const { verification, start } = useVerification()
  const isRunning = verification.state === 'running'
  return (
    <div className={styles.panel}>
      <noscript>
        <p className="prose">
          This check runs in your browser and needs JavaScript. The command below does the same.
        </p>
      </noscript>
      <Button
        data-script-only
        variant="outlined"
        isSending={isRunning}
        sendingLabel="Checking"
        onClick={() => !isRunning && start(predictionSlug)}
      >
        Check this in your browser
      </Button>
      <p className="small" data-script-only>
        Your browser fetches the public record and computes every hash, signature and score again.
        Nothing is sent.
      </p>
      <div aria-live="polite" className={styles.result}>
        <Outcome verification={verification} />
      </div>
    </div>
  )
}

function Outcome({ verification }: { verification: Verification }) {
  switch (verification.state) {
    case 'idle':
      return null
    case 'running':
      return <Progress {...verification} />
    case 'done':
      return <ReportView report={verification.report} />
    case 'failed':
      return (
        <p className="prose">
          The check could not be finished: {verification.problem} Try again in a minute.
        </p>
      )
  }
}

function Progress({ checked, total }: { checked: number; total: number }) {
  return (
    <label className={styles.progress}>
      <span className="secondary">
        {checked.toLocaleString('en-US')} of {total.toLocaleString('en-US')} entries
      </span>
      <progress max={Math.max(1, total)} value={checked} />
    </label>
  )
}
