/** The command behind `npm run scores`: makes every score anew in the database that the environment names. */
import { openPayload } from '../setup/quiet-payload.ts'
import { rebuildScores } from './rebuild-scores.ts'

try {
  const count = await rebuildScores(await openPayload())
  console.log(`Scored ${count.toLocaleString('en')} predictions from the record.`)
  process.exit(0)
} catch (error) {
  console.error(`The scores were not rebuilt: ${messageOf(error)}`)
  process.exit(1)
}

/** Of a failed statement only the database's own words; the rest is the statement with a thousand ids. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message : error.message
}
