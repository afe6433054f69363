import type { Payload } from 'payload'

import { readSnapshot, type Snapshot } from './snapshot.ts'

type Pool = Payload['db']['pool']

/** So many are kept, the newest: whoever asks for ever other dates fills no disk. */
const KEPT_MAX = 1_000

/** How figures are had that take a while to make. */
type Wish<Parts, Figures> = {
  /** What they are figures of, the same words for the same figures. */
  name: string
  dataset: string
  /** Reads what they are made from, and until when they are good if nothing is recorded. */
  read: (snapshot: Snapshot) => Promise<{ parts: Parts; validUntil: string }>
  make: (parts: Parts) => Promise<Figures>
}

/**
 * Figures as they are now: the kept ones if nothing they depend on has changed since they were made, else
 * made anew and kept.
 */
export async function keptOrMade<Parts, Figures>(
  pool: Pool,
  { name, dataset, read, make }: Wish<Parts, Figures>,
): Promise<Figures> {
  const kept = await findKept(pool, name)
  if (kept !== undefined) return JSON.parse(kept) as Figures // what was kept under this name below
  const { parts, validUntil, version } = await readSnapshot(pool, async (snapshot) => ({
    ...(await read(snapshot)),
    version: await readVersion(snapshot, dataset),
  }))
  const figures = await make(parts)
  if (version) await keep(pool, { name, dataset, version, validUntil, figures })
  return figures
}

async function findKept(pool: Pool, name: string): Promise<string | undefined> {
  const { rows } = await pool.query<{ figures: string }>(
    `SELECT figures FROM kept_figures JOIN score_sets USING (dataset, version)
     WHERE name = $1 AND valid_until > clock_timestamp()`,
    [name],
  )
  return rows[0]?.figures
}

/** @returns `undefined` for a set of which there is nothing. */
async function readVersion({ query }: Snapshot, dataset: string): Promise<string | undefined> {
  const rows = await query<{ version: string }>(
    'SELECT version FROM score_sets WHERE dataset = $1',
    [dataset],
  )
  return rows[0]?.version
}

type Kept = {
  name: string
  dataset: string
  version: string
  validUntil: string
  figures: unknown
}

async function keep(
  pool: Pool,
  { name, dataset, version, validUntil, figures }: Kept,
): Promise<void> {
  await pool.query(
    `INSERT INTO kept_figures (name, dataset, version, valid_until, figures)
     VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (name) DO UPDATE SET version = excluded.version,
       valid_until = excluded.valid_until, figures = excluded.figures, made_at = excluded.made_at`,
    [name, dataset, version, validUntil, JSON.stringify(figures)],
  )
  await pool.query(
    `DELETE FROM kept_figures WHERE name IN (
       SELECT name FROM kept_figures ORDER BY made_at DESC OFFSET $1)`,
    [KEPT_MAX],
  )
}
