import type { PayloadRequest } from 'payload'

import { plainText } from './plain-text.ts'
import { slugOfName } from './slug-of-name.ts'

/** The byline of what names no author. */
const EDITORIAL = 'Veridact Editorial'

/** The authors of an article, and a sentence about each that was not there. */
export type Bylines = { ids: string[]; mends: string[] }

/** Finds authors by their slugs; one that is not there is made, with the slug for a name. */
export class AuthorIds {
  readonly #ids = new Map<string, string>()

  async bylinesOf(slugs: readonly string[], req: PayloadRequest): Promise<Bylines> {
    const ids = new Set<string>()
    const mends: string[] = []
    for (const name of slugs.length === 0 ? [EDITORIAL] : slugs) {
      const { id, isNew } = await this.#idOf(name, req)
      ids.add(id)
      if (isNew && name !== EDITORIAL) mends.push(`The author ${name} was unknown and is made.`)
    }
    return { ids: [...ids], mends }
  }

  forget(): void {
    this.#ids.clear()
  }

  async #idOf(name: string, req: PayloadRequest): Promise<{ id: string; isNew: boolean }> {
    const known = this.#ids.get(name) ?? (await findAuthor(name, req))
    const id = known ?? (await create(name, req))
    this.#ids.set(name, id)
    return { id, isNew: known === undefined }
  }
}

async function findAuthor(name: string, req: PayloadRequest): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection: 'authors',
    where: { slug: { in: [name, slugOf(name)] } },
    select: { slug: true },
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.id
}

async function create(name: string, req: PayloadRequest): Promise<string> {
  const data = { name: (plainText(name).text || name).slice(0, 200), slug: slugOf(name) }
  const { id } = await req.payload.create({
    collection: 'authors',
    data,
    select: { slug: true },
    req,
  })
  return id
}

function slugOf(name: string): string {
  return slugOfName(plainText(name).text, 'author')
}
