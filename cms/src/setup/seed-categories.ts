import type { PayloadRequest } from 'payload'

const CATEGORIES = [
  {
    slug: 'tech',
    name: 'Tech',
    description: 'Chips, networks, models and the plants, ships and permits they depend on.',
    colour: '#17476f',
  },
  {
    slug: 'sports',
    name: 'Sports',
    description: 'Races, records and the weather, rules and money that decide whether they happen.',
    colour: '#095340',
  },
  {
    slug: 'finance',
    name: 'Finance',
    description:
      'Rates, freight, water and work: decisions with a date, and prices that wait for them.',
    colour: '#634300',
  },
  {
    slug: 'gaming',
    name: 'Gaming',
    description: 'Releases, delays, devices and the people who wait for them.',
    colour: '#832c14',
  },
]

/**
 * Makes the four sections where the navigation has none. One that an import made before, outside the
 * navigation, takes its place in it.
 */
export async function seedCategories(req: PayloadRequest): Promise<void> {
  const { payload } = req
  const where = { inNavigation: { equals: true } }
  const { totalDocs } = await payload.count({ collection: 'categories', where, req })
  if (totalDocs > 0) return
  for (const [index, category] of CATEGORIES.entries()) {
    const data = { ...category, order: index + 1, inNavigation: true }
    const id = await findCategory(category.slug, req)
    if (id) await payload.update({ collection: 'categories', id, data, req })
    else await payload.create({ collection: 'categories', data, req })
  }
}

async function findCategory(
  slug: string,
  { payload }: PayloadRequest,
): Promise<string | undefined> {
  const where = { slug: { equals: slug } }
  return (await payload.find({ collection: 'categories', where, limit: 1 })).docs[0]?.id
}
