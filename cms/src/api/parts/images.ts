import type { Image } from '@veridact/shared/contract'

import type { Media } from '../../payload-types.ts'
import type { Context } from '../context.ts'
import { findPublic } from './find-public.ts'

const SELECT = {
  alt: true,
  credit: true,
  creditUrl: true,
  filename: true,
  width: true,
  height: true,
  focalX: true,
  focalY: true,
  sizes: true,
} as const

type File = Pick<Media, 'filename' | 'width' | 'height'>

/** The pictures with these ids. */
export async function loadImages(
  context: Context,
  ids: readonly (string | undefined)[],
): Promise<ReadonlyMap<string, Image>> {
  const found = await findPublic(context, ids, (byIds) =>
    context.payload.find({ ...byIds, collection: 'media', select: SELECT }),
  )
  return new Map(found.flatMap((media) => toEntry(media)))
}

function toEntry(media: Pick<Media, 'id' | keyof typeof SELECT>): [string, Image][] {
  const original = toRendition(media)
  if (!original) return []
  const image = {
    ...original,
    alt: media.alt,
    credit: media.credit || null,
    creditUrl: media.creditUrl || null,
    focalPoint: { x: media.focalX ?? 50, y: media.focalY ?? 50 },
    sizes: toSizes(Object.values(media.sizes ?? {})),
  }
  return [[media.id, image]]
}

/** A small picture is not enlarged: several of its sizes are then one width, of which one will do. */
function toSizes(files: readonly File[]): Image['sizes'] {
  const made = files.flatMap((file) => toRendition(file) ?? [])
  const byWidth = new Map(made.map((size) => [size.width, size]))
  return [...byWidth.values()].toSorted((a, b) => a.width - b.width)
}

/** @returns `undefined` for a size that was not made, the picture being smaller. */
function toRendition({ filename, width, height }: File) {
  if (!filename || !width || !height) return undefined
  return { url: `/media/${encodeURIComponent(filename)}`, width, height }
}
