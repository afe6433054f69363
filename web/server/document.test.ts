import { describe, expect, it } from 'vitest'

import { fillDocument, inlineScripts } from './document.ts'

const template = `<head><script>theme()</script><title>Veridact</title>
<link rel="modulepreload" href="/assets/site.js"></head><body><div id="root"></div></body>`
const state = { router: {}, queries: { queries: [], mutations: [] } }
const page = { head: '<title>An article</title>', root: '<div id="root"><p>Text</p></div>', state }

describe('fillDocument', () => {
  it('puts head, page, data and scripts in their places', () => {
    const html = fillDocument({ template, page, scripts: ['/assets/article.js'] })
    expect(html.match(/<title>/g)).toHaveLength(1)
    expect(html).toContain('<title>An article</title>')
    expect(html).toMatch(/<p>Text<\/p><\/div><script type="application\/json" id="state">{"router"/)
    expect(html).toContain('<link rel="modulepreload" crossorigin href="/assets/article.js">')
  })

  it('asks for no script twice', () => {
    const html = fillDocument({ template, page, scripts: ['/assets/site.js'] })
    expect(html.match(/\/assets\/site\.js/g)).toHaveLength(1)
  })

  it('lets no text end the element of the data, or be read as an instruction', () => {
    const text = '</script><script>alert(1)</script> $& $1 <!--'
    const html = fillDocument({
      template,
      page: {
        ...page,
        root: `<div id="root">$&</div>`,
        state: { ...state, router: { text } as never },
      },
      scripts: [],
    })
    expect(html).not.toContain('<script>alert')
    expect(html).toContain('<div id="root">$&</div>')
    const json = /id="state">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
    expect(JSON.parse(json)).toMatchObject({ router: { text } })
  })

  it('refuses a template without a place for the page', () => {
    expect(() => fillDocument({ template: '<title></title>', page, scripts: [] })).toThrow(
      RangeError,
    )
  })
})

it('finds the scripts that stand in the template itself', () => {
  expect(inlineScripts(template)).toEqual(['theme()'])
})
