import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

import type { State } from './state.ts'
import { STATE_WORDS } from './state.ts'
import { StateLabel } from './StateLabel.tsx'

const STATES = Object.keys(STATE_WORDS) as State[]

it.each(STATES)('%s is a shape and a word, never a colour alone', (state) => {
  const html = renderToStaticMarkup(<StateLabel state={state} />)
  expect(html).toContain('aria-hidden="true"')
  expect(html).toContain(`<span>${STATE_WORDS[state]}</span>`)
})

it('gives each state a shape of its own', () => {
  const shapes = STATES.map((state) => {
    const html = renderToStaticMarkup(<StateLabel state={state} />)
    return html.replace(/ class="[^"]*"/g, '').replace(/<span>\w+<\/span>/, '')
  })
  expect(new Set(shapes).size).toBe(STATES.length)
})
