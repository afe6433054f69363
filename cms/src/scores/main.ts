/** The command behind `npm run scores`: makes every score anew in the database that the environment names. */
import { openPayload } from '../setup/quiet-payload.ts'
import { rebuildScores } from './rebuild-scores.ts'

try {
  const count = await rebuildScores(await openPayload())
  console.log(`Scored ${count.toLocaleString('en')} predictions from the record.`)
  process.exit(0)
} catch (error) {
  console.error(`The scores were not rebuilt: ${error instanceof Error ? error.message : error}`)
  process.exit(1)
}
