import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { environmentVariables } from '@veridact/shared/environment'

import { root } from './folders.ts'

const readme = readFileSync(path.join(root, 'README.md'), 'utf8')
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

  it('names only commands that there are', () => {
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '')
    expect(named.filter((name) => !(name in scripts))).toEqual([])
    expect(named.length).toBeGreaterThan(0)
  })

  it('links only to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, link]) => link ?? '')
    expect(links.filter((link) => !existsSync(path.join(root, link)))).toEqual([])
    expect(links.length).toBeGreaterThan(0)
  })
})
