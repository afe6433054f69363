import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { openApiDocument } from '@veridact/shared/contract'

import { root } from '../folders.ts'
import { runPayload } from './run-payload.ts'

/** A committed file that a program writes, never a person. */
export type GeneratedFile = { file: string; write: () => Promise<void> }

export const generatedFiles: readonly GeneratedFile[] = [
  {
    file: path.join(root, 'cms/src/payload-types.ts'),
    write: () => runPayload('generate:types'),
  },
  {
    file: path.join(root, 'cms/src/app/(payload)/admin/importMap.js'),
    write: () => runPayload('generate:importmap'),
  },
  { file: path.join(root, 'shared/openapi.json'), write: writeOpenApi },
]

async function writeOpenApi(): Promise<void> {
  const text = JSON.stringify(openApiDocument(), undefined, 2)
  writeFileSync(path.join(root, 'shared/openapi.json'), `${text}\n`)
}
