import { HEIGHT, WIDTH, type Tone } from './canvas.ts'

/** A burin leaves no finer line than this, in px, and never closes the gap to the next. */
const FINEST = 0.9
const FULLEST = 0.9
/** Every so many px the line's width is looked up. */
const STEP = 4

type Point = { x: number; y: number; normalX: number; normalY: number }

/** The lines of an engraving: how far apart they are, and where they run. */
export type Ruling = { spacing: number; lines: Point[][] }

/** Level lines; `bend` says how far, in px, a line is pushed down at a place. */
export function levelLines(spacing: number, bend: Tone = () => 0): Ruling {
  const lines = range(-60, HEIGHT + 60, spacing).map((base) =>
    range(0, WIDTH + STEP, STEP).map((x) => ({
      x,
      y: base + bend(x, base),
      normalX: 0,
      normalY: 1,
    })),
  )
  return { spacing, lines }
}

/** Upright lines. */
export function uprightLines(spacing: number): Ruling {
  const lines = range(0, WIDTH + spacing, spacing).map((x) =>
    range(0, HEIGHT + STEP, STEP).map((y) => ({ x, y, normalX: 1, normalY: 0 })),
  )
  return { spacing, lines }
}

/** Rings around a point, out to the farthest corner. */
export function ringLines(spacing: number, center: { x: number; y: number }): Ruling {
  const farthest = Math.hypot(
    Math.max(center.x, WIDTH - center.x),
    Math.max(center.y, HEIGHT - center.y),
  )
  const lines = range(spacing, farthest, spacing).map((radius) => {
    const steps = Math.max(24, Math.ceil((2 * Math.PI * radius) / STEP))
    return range(0, steps + 1, 1).map((step) => {
      const angle = (2 * Math.PI * step) / steps
      const [normalX, normalY] = [Math.cos(angle), Math.sin(angle)]
      return { x: center.x + radius * normalX, y: center.y + radius * normalY, normalX, normalY }
    })
  })
  return { spacing, lines }
}

/** Cuts a tone into lines, as on a banknote: the darker a place, the broader the line through it. */
export function engrave(tone: Tone, { spacing, lines }: Ruling): string {
  const strokes = lines.flatMap((line) => strokesOf(line, tone, spacing))
  return `<path d="${strokes.join('')}"/>`
}

/** A line is broken where the paper stays bare. */
function strokesOf(line: Point[], tone: Tone, spacing: number): string[] {
  const strokes: string[] = []
  let [above, below]: [string[], string[]] = [[], []]
  const end = () => {
    if (above.length > 1) strokes.push(`M${above.join('L')}L${below.toReversed().join('L')}Z`)
    above = []
    below = []
  }
  for (const { x, y, normalX, normalY } of line) {
    const half = (spacing * Math.min(tone(x, y), FULLEST)) / 2
    if (half * 2 < FINEST || isOutside(x, y)) {
      end()
      continue
    }
    above.push(`${round(x - normalX * half)} ${round(y - normalY * half)}`)
    below.push(`${round(x + normalX * half)} ${round(y + normalY * half)}`)
  }
  end()
  return strokes
}

function isOutside(x: number, y: number): boolean {
  return x < -20 || y < -20 || x > WIDTH + 20 || y > HEIGHT + 20
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step)
}
