/**
 * Measures the track record of a set on the database that the environment names, in a process of its own as
 * the API's is; prints milliseconds by name, as JSON.
 */
import { openPayload } from '../src/setup/quiet-payload.ts'
import { readSnapshot } from '../src/scores/snapshot.ts'
import { readFigures, readTrackRecord } from '../src/scores/track-record.ts'

const [dataset = ''] = process.argv.slice(2)
const wish = { filter: { dataset, isImmatureIncluded: false }, at: 'opening' as const }
const payload = await openPayload()
const { pool } = payload.db

const figures = () => readSnapshot(pool, (snapshot) => readFigures(snapshot, wish))
const record = () => readTrackRecord(payload, wish)

await figures()
await pool.query('DELETE FROM kept_figures WHERE dataset = $1', [dataset])
console.log(
  JSON.stringify({
    withoutIntervals: await median(5, figures),
    withIntervals: await median(1, record),
    kept: await median(50, record),
  }),
)
process.exit(0)

async function median(times: number, work: () => Promise<unknown>): Promise<number> {
  const took: number[] = []
  for (let time = 0; time < times; time++) {
    const start = performance.now()
    await work()
    took.push(performance.now() - start)
  }
  return took.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? NaN
}
