import { describe, expect, it } from 'vitest'

import { paths } from '../../app/paths.ts'
import { aSite } from '../../fixtures/fake-api.fixture.ts'
import { footerColumns, headerLinks } from './navigation.ts'

const current = (section: string) =>
  headerLinks(aSite, section)
    .filter(({ isCurrent }) => isCurrent)
    .map(({ label }) => label)

describe('the header', () => {
  it('has the categories, Predictions, About and what the editors added', () => {
    const site = { ...aSite, links: [{ label: 'Corrections', href: '/corrections' }] }
    expect(headerLinks(site, '/').map(({ label }) => label)).toEqual([
      'Finance',
      'Predictions',
      'About',
      'Corrections',
    ])
  })

  it('marks the section in which the reader is, and none on the front page', () => {
    expect(current(paths.category('finance'))).toEqual(['Finance'])
    expect(current(paths.prediction('pilots-strike'))).toEqual(['Predictions'])
    expect(current(paths.home())).toEqual([])
  })

  it('takes no section for another whose name begins alike', () => {
    expect(current(paths.category('finance-and-more'))).toEqual([])
  })
})

it('the footer leads to the coverage, the record and the standing pages', () => {
  expect(footerColumns(aSite).map(({ heading, links }) => [heading, links.length])).toEqual([
    ['Coverage', 1],
    ['The record', 3],
    ['Company', 1],
  ])
})
