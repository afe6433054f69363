/** Any number will do, as long as every worker asks for the same one. */
const WORKER_LOCK = 724_455_002

type Connection = {
  query: (text: string, values: unknown[]) => Promise<{ rows: { isTaken: boolean }[] }>
}

/**
 * Whether this worker is the one that works: until its connection ends, no other is. PostgreSQL gives
 * the turn back itself when a worker dies.
 */
export async function takeTurn(connection: Connection): Promise<boolean> {
  const { rows } = await connection.query('SELECT pg_try_advisory_lock($1) AS "isTaken"', [
    WORKER_LOCK,
  ])
  return rows[0]?.isTaken === true
}
