import { findFreePort } from '../scripts/ports.ts'
import { nodeCommand } from '../scripts/processes/node-command.ts'
import { answersOk } from '../scripts/processes/readiness.ts'
import { root } from '../scripts/folders.ts'
import { SYNTHETIC } from './bench-record.ts'
import type { Figure } from './figure.ts'
import type { BenchedProduct } from './product.ts'
import { runForJson } from './run-measured.ts'

const SECONDS = 5

type Load = { perSecond: number; bytes: number }

/** How many answers a second readers get, and which part that is of what Node can do at all. */
export async function benchReading({
  settings,
  supervisor,
  folder,
}: BenchedProduct): Promise<Figure[]> {
  const { PORT, API_PORT } = settings.environment
  const api = `http://127.0.0.1:${API_PORT}/api/v1`
  const addresses = {
    'A list, from the API': `${api}/predictions?dataset=${SYNTHETIC}`,
    'A track record, from the API': `${api}/track-record?dataset=${SYNTHETIC}`,
    'A first view, from the site': `http://127.0.0.1:${PORT}/predictions?dataset=${SYNTHETIC}`,
  }
  const figures: Figure[] = []
  for (const [what, address] of Object.entries(addresses)) {
    const { perSecond, bytes } = await load(address)
    const bare = await loadBare(bytes)
    figures.push(
      { what, value: perSecond, unit: 'answers/s' },
      { what: `${what}, to a bare server`, value: perSecond / bare, unit: '' },
    )
  }
  return figures

  async function loadBare(bytes: number): Promise<number> {
    const port = await findFreePort()
    const url = `http://127.0.0.1:${port}/`
    await supervisor.serve(
      {
        name: 'The bare server',
        command: nodeCommand('bench/bare-server.ts', String(port), String(bytes)),
        cwd: root,
        env: process.env,
        log: `${folder}/logs/bare-server.log`,
      },
      { isReady: () => answersOk(url), timeoutMs: 10_000 },
    )
    return (await load(url)).perSecond
  }
}

function load(url: string): Promise<Load> {
  return runForJson<Load>(['bench/load.ts', url, String(SECONDS)])
}
