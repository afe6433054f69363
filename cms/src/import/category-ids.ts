import type { PayloadRequest } from 'payload'

import { plainText } from './plain-text.ts'
import { slugOfName } from './slug-of-name.ts'

/** Lists show the categories of imports last. */
const AFTER_THE_NAVIGATION = 1000

/** Finds categories by their names or slugs; one that is not there is made, outside the navigation. */
export class CategoryIds {
  readonly #ids = new Map<string, string>()

  async idOf(written: string, req: PayloadRequest): Promise<string> {
    const name = plainText(written).text || written
    const id = this.#ids.get(name) ?? (await this.#find(name, req)) ?? (await create(name, req))
    this.#ids.set(name, id)
    return id
  }

  forget(): void {
    this.#ids.clear()
  }

  async #find(name: string, req: PayloadRequest): Promise<string | undefined> {
    const { docs } = await req.payload.find({
      collection: 'categories',
      where: { slug: { in: [name, slugOf(name)] } },
      select: { slug: true },
      limit: 1,
      pagination: false,
      req,
    })
    return docs[0]?.id
  }
}

async function create(name: string, req: PayloadRequest): Promise<string> {
  const data = {
    name: readable(name),
    slug: slugOf(name),
    inNavigation: false,
    order: AFTER_THE_NAVIGATION,
  }
  const { id } = await req.payload.create({
    collection: 'categories',
    data,
    select: { slug: true },
    req,
  })
  return id
}

function slugOf(name: string): string {
  return slugOfName(name, 'category')
}

/** "science-tech" is a slug; people read "Science tech". */
function readable(name: string): string {
  const isSlug = /^[a-z0-9_-]+$/.test(name)
  const words = (isSlug ? name.replace(/[-_]+/g, ' ') : name).trim().slice(0, 100)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
