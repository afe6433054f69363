import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import path from 'node:path'
import { createInterface } from 'node:readline'

import { createClient } from '@veridact/shared/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { findFreePort } from '../../scripts/ports.ts'
import { openApi, type Api } from './api.ts'
import { createDraft, createPrediction, createPublished, unique } from './drafts.ts'

const cms = path.resolve(import.meta.dirname, '..')

type Running = { process: ChildProcess; port: number; lines: string[]; url: string }

let api: Api
let running: Running

beforeAll(async () => {
  api = await openApi()
  running = await start()
})

afterAll(() => {
  running.process.kill('SIGKILL')
})

function spawnApi(environment: Record<string, string>) {
  const env = { ...process.env, ...environment }
  return spawn(process.execPath, ['src/api/main.ts'], { cwd: cms, env, stdio: 'pipe' })
}

/** The API as `npm start` starts it; ready when it has said so. */
async function start(): Promise<Running> {
  const port = await findFreePort()
  const child = spawnApi({ API_PORT: String(port) })
  const lines: string[] = []
  const output = createInterface({ input: child.stdout })
  output.on('line', (line) => lines.push(line))
  await Promise.race([once(output, 'line'), once(child, 'exit')])
  return { process: child, port, lines, url: `http://127.0.0.1:${port}/api/v1` }
}

describe('the API’s process', () => {
  it('says in a line of JSON that it listens', () => {
    expect(running.lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 'info', message: 'The API listens', port: running.port },
    ])
  })

  it.each(['127.0.0.1', 'localhost'])('answers on %s', async (host) => {
    expect((await fetch(`http://${host}:${running.port}/healthz`)).status).toBe(200)
  })

  it('shows what another process published', async () => {
    const client = createClient({ baseUrl: running.url })
    const slug = unique('from-elsewhere')
    const has = async () => (await client.listArticles()).items.some((item) => item.slug === slug)
    expect(await has()).toBe(false)
    const { id } = await createDraft(api.payload, { slug })
    await api.payload.update({ collection: 'articles', id, data: { _status: 'published' } })
    await expect.poll(has, { timeout: 10_000 }).toBe(true)
  })

  it('refuses a large body and goes on answering', async () => {
    const answer = await fetch(`${running.url}/comments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: 'a'.repeat(1_000_000),
    })
    expect(answer.status).toBe(413)
    expect((await fetch(`${running.url}/site`)).status).toBe(200)
  })

  it('leaves when it is told to, also while a reader keeps a connection open', async () => {
    const own = await start()
    const reader = connect(own.port, '127.0.0.1')
    await once(reader, 'connect')
    own.process.kill('SIGTERM')
    const [code] = await once(own.process, 'exit')
    expect(code).toBe(0)
    reader.destroy()
  })

  it.each([
    ['without what it shares with the site', () => ({ INTERNAL_SECRET: '' }), 'INTERNAL_SECRET is'],
    ['on a port that is taken', () => ({ API_PORT: String(running.port) }), 'EADDRINUSE'],
  ])('does not start %s, and says so', async (_, environment, words) => {
    const child = spawnApi(environment())
    const [output, errors, [code]] = await Promise.all([
      textOf(child.stdout),
      textOf(child.stderr),
      once(child, 'exit'),
    ])
    expect(code).toBe(1)
    expect(output + errors).toContain(words)
  })
})

describe('the client', () => {
  it('runs as its README shows it', async () => {
    const { id } = await createPrediction(api.payload)
    const { title } = await createPublished(api.payload, { predictions: [id] })
    const readme = await readFile(path.resolve(cms, '../shared/README.md'), 'utf8')
    const example = /```ts\n([^]*?)```/.exec(readme)?.[1] ?? ''
    const program = example.replace('https://veridact.example/api/v1', running.url)
    expect(program).not.toBe(example)
    const lines = (await run(program)).trim().split('\n')
    expect(lines).toContain(`${title} (62 %)`)
    expect(lines.at(-1)).toBe('not-found')
  })

  it('needs neither a validation library nor Node', async () => {
    const loaded = await run(`
      import { registerHooks } from 'node:module'
      const loaded = []
      registerHooks({
        resolve(specifier, context, next) {
          const resolved = next(specifier, context)
          loaded.push(resolved.url)
          return resolved
        },
      })
      await import('@veridact/shared/client')
      console.log(loaded.join('\\n'))`)
    const urls = loaded.trim().split('\n')
    expect(urls.length).toBeGreaterThan(3)
    expect(urls.filter((url) => !/\/shared\/src\/(client|contract\/routes)/.test(url))).toEqual([])
  })
})

/** What a program prints that somebody wrote beside us. */
async function run(program: string): Promise<string> {
  const child = spawn(process.execPath, ['--input-type=module-typescript'], {
    cwd: cms,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(program)
  return textOf(child.stdout)
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks = await Array.fromAsync(stream)
  return chunks.join('')
}
