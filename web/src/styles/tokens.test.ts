import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

const TEXT = ['ink', 'ink2', 'ink3', 'record', 'yes', 'no', 'awaiting', 'annulled', 'ambiguous']
const MARKS = ['mark', 'ghost']
const GROUNDS = ['paper', 'tint', 'sheet']
const THEMES = ['light', 'dark'] as const

const colours = readColours()
const pairs = (tokens: string[], grounds: string[]) =>
  THEMES.flatMap((theme) =>
    tokens.flatMap((token) => grounds.map((ground) => ({ theme, token, ground }))),
  )

describe('the colour tokens', () => {
  it.each(pairs(TEXT, GROUNDS))('$token is text one can read on $ground, $theme', (pair) => {
    expect(contrastOf(pair)).toBeGreaterThanOrEqual(7)
  })

  it.each(pairs(MARKS, GROUNDS))('$token is a mark one can see on $ground, $theme', (pair) => {
    expect(contrastOf(pair)).toBeGreaterThanOrEqual(3)
  })

  it.each(pairs(['ink', 'record'], ['soft']))('$token reads on a highlight, $theme', (pair) => {
    expect(contrastOf(pair)).toBeGreaterThanOrEqual(7)
  })

  it.each(pairs(['paper'], ['ink', 'ink2']))(
    '$token reads on a button of $ground, $theme',
    (pair) => {
      expect(contrastOf(pair)).toBeGreaterThanOrEqual(7)
    },
  )

  it('measures black on white as 21 to 1, as WCAG 2 does', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 10)
  })
})

type Theme = (typeof THEMES)[number]
type Pair = { theme: Theme; token: string; ground: string }

function contrastOf({ theme, token, ground }: Pair): number {
  return contrast(colours.get(token)![theme], colours.get(ground)![theme])
}

function readColours(): Map<string, Record<Theme, string>> {
  const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
  const rows = css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/g)
  return new Map(
    [...rows].map(([, token, light, dark]) => [token!, { light: light!, dark: dark! }]),
  )
}

/** The contrast ratio of WCAG 2.2, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) =>
    linear(parseInt(hex.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
