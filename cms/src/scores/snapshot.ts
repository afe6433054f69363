import type { Payload } from 'payload'

type Pool = Payload['db']['pool']

/** Asks questions of the database as it is at one instant. */
export type Snapshot = {
  /** That instant, by the database's clock, to the microsecond. */
  now: string
  query: <Row>(text: string, values?: readonly unknown[]) => Promise<Row[]>
}

/** Reads as much as it likes from one state of the database. */
export async function readSnapshot<Result>(
  pool: Pool,
  read: (snapshot: Snapshot) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const query = async <Row>(text: string, values: readonly unknown[] = []) => {
      const { rows } = await client.query({ text, values: [...values] })
      return rows as Row[] // as the statement's columns say
    }
    const [clock] = await query<{ now: string }>('SELECT ledger.instant(now()) AS now')
    return await read({ now: clock?.now ?? '', query })
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
}
