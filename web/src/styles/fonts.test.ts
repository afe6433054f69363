import { readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

/** Ascent and descent of our faces over their em, from their files. */
const METRICS = {
  'Piazzolla Fallback': { ascent: 1.11, descent: 0.31 },
  'Familjen Fallback': { ascent: 1.025, descent: 0.225 },
}

const css = readFileSync(new URL('./fonts.css', import.meta.url), 'utf8')
const tokens = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const faces = Object.entries(METRICS).flatMap(([family, metrics]) =>
  [...css.matchAll(/@font-face \{(.+?)\}/gs)]
    .map(([, face]) => face ?? '')
    .filter((face) => face.includes(family))
    .map((face) => ({ family, ...metrics, weight: /font-weight: ([\d ]+)/.exec(face)?.[1], face })),
)

it('both faces have a stand-in for text and one for bold on every kind of device', () => {
  const weights = (family: string) =>
    faces.filter((one) => one.family === family).map(({ weight }) => weight)
  expect(weights('Piazzolla Fallback')).toEqual(Array(3).fill(['100 550', '551 900']).flat())
  expect(weights('Familjen Fallback')).toEqual(Array(3).fill(['400 550', '551 700']).flat())
})

it.each(['serif', 'sans'])('every stand-in of --%s is one that there is', (name) => {
  const list = new RegExp(`--${name}:([^;]+)`).exec(tokens)?.[1] ?? ''
  const standIns = [...list.matchAll(/'([^']+ Fallback[^']*)'/g)].map(([, family]) => family)
  expect(standIns).toHaveLength(3)
  for (const family of standIns) expect(css).toContain(`font-family: '${family}';`)
})

it.each(faces)(
  '$family $weight takes the same height as our face: the swap moves no line',
  (one) => {
    const percent = (property: string) =>
      Number(new RegExp(`${property}: ([\\d.]+)%`).exec(one.face)?.[1]) / 100
    const size = percent('size-adjust')
    expect(percent('ascent-override') * size).toBeCloseTo(one.ascent, 3)
    expect(percent('descent-override') * size).toBeCloseTo(one.descent, 3)
  },
)
