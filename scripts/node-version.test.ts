import { readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, it } from 'vitest'
import { parse } from 'yaml'

import { root } from './folders.ts'

const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

const { node } = (JSON.parse(read('package.json')) as { devDependencies: { node: string } })
  .devDependencies

it('is the one that packages are chosen for', () => {
  expect((parse(read('pnpm-workspace.yaml')) as { nodeVersion: string }).nodeVersion).toBe(node)
})

it('runs these very tests, whichever Node the system has', () => {
  expect(process.versions.node).toBe(node)
})

it.each(['cms/Dockerfile', 'web/Dockerfile'])('is that of %s', (file) => {
  const images = read(file).match(/(?<=^FROM node:)[\d.]+/gm)
  expect(new Set(images)).toEqual(new Set([node]))
})
