import { createHash } from 'node:crypto'
import path from 'node:path'

import { slugify } from '@veridact/shared/domain'
import type { CollectionBeforeOperationHook } from 'payload'

/** An uploaded file's name ends in its content's hash, so that an address never changes its content. */
export const nameFileByContent: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { file } = req
  if (!file || (operation !== 'create' && operation !== 'update')) return args
  const { name, ext } = path.parse(file.name)
  const hash = createHash('sha256').update(file.data).digest('hex').slice(0, 16)
  const words = slugify(name, { fallback: 'picture', max: 60 })
  req.file = { ...file, name: `${words}-${hash}${ext.toLowerCase()}` }
  return args
}
