import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { findReferenceFolder } from '../../scripts/test/reference.ts'
import { paths } from '../src/app/paths.ts'
import { openBrowser } from './browser.ts'
import { openDesk, publishArticle, upload, writeArticle, type Desk } from './desk.ts'
import { richText } from './rich-text.ts'

const SECTIONS = ['outlook', 'background', 'precedents', 'impact', 'scenarios', 'analysis'] as const

type Reference = {
  title: string
  summary: string
  hero: { alt: string; credit: string }
  sections: Record<(typeof SECTIONS)[number], string[]>
  timeline: { date: string; title: string; description: string }[]
  faq: { question: string; answer: string }[]
  related: { title: string }[]
}

/** How the partial dates of the reference's timeline read on the page. */
const DATES = new Map([
  ['2026-04', 'April 2026'],
  ['2026-06-10', 'June 10, 2026'],
  ['2026-06', 'June 2026'],
  ['2026-06-24', 'June 24, 2026'],
])

const folder = findReferenceFolder(process.env)
const { openPage } = openBrowser()

describe.runIf(folder)('the reference article', () => {
  it('has every element of the reference, in its order', async () => {
    const reference: Reference = JSON.parse(read('reference-article.json'))
    const slug = await enter(await openDesk(), reference)
    const page = await openPage()
    await page.goto(paths.article(slug))
    const main = page.getByRole('main')
    const text = (await main.innerText()).toLowerCase()
    const elements = [
      'tech',
      'By Veridact Editorial',
      'Updated ',
      reference.title,
      reference.summary,
      reference.hero.credit,
      ...linesBetween('Outlook', 'Discussion'),
      'Be the first to share your thoughts.',
      '0/100',
      '0/1000',
      'Related Coverage',
      ...reference.related.map(({ title }) => title),
    ]
    expect(missingInOrder(text, elements)).toEqual([])
    await main.getByText(/^Updated [A-Z][a-z]{2} \d{1,2}$/).waitFor()
    await main
      .getByText(/^[A-Z][a-z]+ \d{1,2}, \d{4}$/)
      .first()
      .waitFor()
    expect(await main.getByRole('heading', { name: 'Scenarios' }).count()).toBe(0)
    await main
      .getByAltText(reference.hero.alt)
      .evaluate((image: HTMLImageElement) => image.decode())
  })
})

function read(name: string): string {
  return readFileSync(path.join(folder ?? '', 'content', name), 'utf8')
}

/** Enters the article as an editor does: a draft, its timeline, then publication and an update. */
async function enter(desk: Desk, reference: Reference): Promise<string> {
  const { title, summary, sections, faq, timeline, related } = reference
  const others: string[] = []
  for (const other of related) others.push((await publishArticle(desk, { title: other.title })).id)
  const { id, slug } = await writeArticle(desk, {
    title,
    summary,
    hero: await enterPicture(desk, reference),
    ...Object.fromEntries(SECTIONS.map((name) => [name, richText(...sections[name])])),
    faq: faq.map(({ question, answer }) => ({ question, answer: richText(answer) })),
    relatedPinned: others,
  })
  // entered in another order than they happened
  for (const event of timeline.toReversed()) {
    await desk.create('timeline-events', { ...event, article: id })
  }
  await desk.update(`articles/${id}`, { _status: 'published' })
  await desk.update(`articles/${id}`, { _status: 'published', isSubstantiveUpdate: true })
  return slug
}

async function enterPicture(desk: Desk, { hero }: Reference): Promise<string> {
  const picture = readFileSync(path.join(folder ?? '', 'data/images/nagasaki-boats.jpg'))
  return upload(desk, { picture, type: 'image/jpeg', ...hero })
}

/** The lines of the reference's own page, but the heading of the section that is empty. */
function linesBetween(first: string, last: string): string[] {
  const lines = read('reference-article.txt')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== 'Scenarios')
  return lines
    .slice(lines.indexOf(first), lines.indexOf(last) + 1)
    .map((line) => DATES.get(line) ?? line)
}

/** The elements that do not follow, in the text, on those before them. */
function missingInOrder(text: string, elements: readonly string[]): string[] {
  let end = 0
  return elements.filter((element) => {
    const start = text.indexOf(element.toLowerCase(), end)
    end = start < 0 ? end : start + element.length
    return start < 0
  })
}
