import path from 'node:path'

import type { readEnvironment } from '@veridact/shared/environment'

/** The repository's root; nothing depends on the folder a script is called from. */
export const root = path.resolve(import.meta.dirname, '..')

/** Where what is kept stands, as absolute paths. */
export type Folders = { data: string; media: string; logs: string }

type Chosen = Pick<ReturnType<typeof readEnvironment>, 'VERIDACT_DATA' | 'MEDIA_DIR'>

export function locateFolders({ VERIDACT_DATA = '.veridact', MEDIA_DIR }: Chosen): Folders {
  const data = path.resolve(root, VERIDACT_DATA)
  return {
    data,
    media: MEDIA_DIR ? path.resolve(root, MEDIA_DIR) : path.join(data, 'media'),
    logs: path.join(data, 'logs'),
  }
}
