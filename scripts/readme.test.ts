import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { environmentVariables } from '@veridact/shared/environment'

import { root } from './folders.ts'

const readme = read('README.md')
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}

describe('the README', () => {
  it.each(environmentVariables.map((variable) => [variable.name, variable] as const))(
    'documents %s as the environment module does',
    (name, { description, accepts, byDefault }) => {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`${name}\``))
      expect(row).toContain(description)
      expect(row).toContain(accepts)
      expect(row).toContain(byDefault)
    },
  )
})

describe.each(['README.md', 'CONTRIBUTING.md'])('%s', (file) => {
  it('names only commands that there are', () => {
    const named = [...read(file).matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '')
    expect(named.filter((name) => !(name in scripts))).toEqual([])
    expect(named.length).toBeGreaterThan(0)
  })

  it('asks for no program but npm', () => {
    expect(read(file)).not.toMatch(/`pnpm /)
  })

  it('links only to files that are there', () => {
    const links = [...read(file).matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, link]) => link ?? '')
    expect(links.filter((link) => !existsSync(path.join(root, link)))).toEqual([])
    expect(links.length).toBeGreaterThan(0)
  })
})

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}
