import { HEIGHT, INK, PAPER, WIDTH } from '../canvas.ts'
import { engrave, levelLines } from '../engrave.ts'
import { clamp, fractal, mix, ramp } from '../field.ts'

const ROWS = 100
const STEP = 5

/** Snow mountains as level cuts, one behind the other, and the moon by day. */
export function glacier(): string {
  const sky = engrave((x, y) => skyTone(x, y), levelLines(9))
  const rows = Array.from({ length: ROWS }, (_, row) => ridge(row / (ROWS - 1)))
  return `${sky}<g fill="${PAPER}" stroke="${INK}" stroke-linejoin="round">${rows.join('')}</g>`
}

function skyTone(x: number, y: number): number {
  if (Math.hypot(x - 1480, y - 210) < 92) return 0
  const clouds = ramp(fractal(x / 700 + 5, y / 110, 4), 0.45, 0.7)
  return clamp(mix(0.66, 0.14, ramp(y, 0, 560)) - 0.3 * clouds, 0.12)
}

/** A cut through the land: `depth` is 0 at the far end and 1 at the reader's feet. */
function ridge(depth: number): string {
  const base = mix(430, HEIGHT + 260, depth ** 1.25)
  const points = []
  for (let x = -STEP; x <= WIDTH + STEP; x += STEP) {
    points.push(`${x} ${(base - heightAt(x, depth)).toFixed(1)}`)
  }
  const width = mix(1.6, 4.2, depth)
  return `<path d="M${points.join('L')}L${WIDTH + STEP} ${HEIGHT + 200}L-${STEP} ${HEIGHT + 200}Z" stroke-width="${width.toFixed(2)}"/>`
}

function heightAt(x: number, depth: number): number {
  const across = (x - WIDTH / 2) / mix(0.8, 1.5, depth) / 1000
  const ridges = 1 - Math.abs(2 * fractal(across * 2.1 + 7.3, depth * 2.6 + 3.1, 5) - 1)
  const massif =
    Math.exp(-(((across + 0.22) / 0.42) ** 2)) * ramp(depth, 0.02, 0.16) * ramp(depth, 0.62, 0.2)
  const shoulder =
    Math.exp(-(((across - 0.62) / 0.3) ** 2)) * ramp(depth, 0.05, 0.3) * ramp(depth, 0.75, 0.35)
  const valley = ramp(Math.abs(across + 0.05 - 0.25 * (1 - depth)), 0.02, 0.5)
  const rock = ridges ** 2.2
  return (
    110 * massif +
    380 * massif * rock +
    260 * shoulder * rock +
    210 * valley * rock * ramp(depth, 0.15, 0.6) +
    26 * rock
  )
}
