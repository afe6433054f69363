import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { root } from './folders.ts'

type Import = readonly [file: string, imported: string]

const refused: Import[] = [
  ['shared/src/domain/scoring/brier.ts', 'zod'],
  ['shared/src/domain/slug.ts', 'node:crypto'],
  ['shared/src/domain/state.ts', '../contract/index.ts'],
  ['shared/src/ledger/chain.ts', '../client/index.ts'],
  ['shared/src/contract/articles.ts', '../client/index.ts'],
  ['shared/src/client/request.ts', 'node:http'],
  ['shared/src/client/create-client.ts', 'react'],
  ['cms/src/api/articles.ts', '../../../web/src/app/paths.ts'],
  ['cms/src/hooks/hook.ts', '@veridact/shared/src/domain/slug.ts'],
  ['cms/src/hooks/other.ts', '../../../shared/src/domain/index.ts'],
  ['web/src/routes/home.tsx', 'payload'],
  ['web/src/routes/article.tsx', '@payloadcms/richtext-lexical'],
  ['web/server/main.ts', '../../cms/src/access/public.ts'],
  ['web/src/ui/Button.tsx', 'react-router'],
  ['web/src/ui/List.tsx', '@tanstack/react-query'],
  ['web/src/ui/Card.tsx', '@veridact/shared/contract'],
  ['web/src/ui/numbers/Number.tsx', '../../features/predictions/queries.ts'],
]

const accepted: Import[] = [
  ['shared/src/domain/scoring/score.ts', '../probability.ts'],
  ['shared/src/domain/slug.test.ts', 'vitest'],
  ['shared/src/contract/values.ts', 'zod'],
  ['cms/src/api/predictions.ts', '@veridact/shared/contract'],
  ['cms/src/api/payload.ts', 'payload'],
  ['web/src/routes/prediction.tsx', '../features/predictions/queries.ts'],
  ['web/src/features/predictions/queries.ts', '@veridact/shared/client'],
  ['web/src/ui/Percent.tsx', '@veridact/shared/domain'],
]

let folder: string
let complaints: string[]

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'veridact-layers-'))
  copyFileSync(path.join(root, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'))
  for (const [file, imported] of [...refused, ...accepted]) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), `import '${imported}'\n`)
  }
  complaints = lint(folder)
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('lint', () => {
  it.each(refused)('does not let %s import %s', (file) => {
    expect(complaints).toContain(file)
  })

  it.each(accepted)('lets %s import %s', (file) => {
    expect(complaints).not.toContain(file)
  })
})

// lint cannot tell one feature's folder from another's
it('no feature of the site imports another; a route puts them together', () => {
  const features = path.join(root, 'web/src/features')
  const crossing = globSync('*/**/*.{ts,tsx}', { cwd: features }).flatMap((file) =>
    importsOf(path.join(features, file))
      .map((imported) =>
        path.relative(features, path.resolve(features, path.dirname(file), imported)),
      )
      .filter((imported) => !imported.startsWith('..') && featureOf(imported) !== featureOf(file))
      .map((imported) => `${file} imports ${imported}`),
  )
  expect(crossing).toEqual([])
})

/** The files in which an import is refused. */
function lint(cwd: string): string[] {
  const oxlint = path.join(root, 'node_modules/.bin/oxlint')
  const { stdout } = spawnSync(oxlint, ['--format=json'], { cwd, encoding: 'utf8' })
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { code: string; filename: string }[]
  }
  return diagnostics
    .filter(({ code }) => code.includes('restricted'))
    .map(({ filename }) => filename)
}

function importsOf(file: string): string[] {
  const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)
  return [...imports].flatMap(([, imported]) => imported ?? [])
}

function featureOf(file: string): string | undefined {
  return file.split(path.sep)[0]
}
