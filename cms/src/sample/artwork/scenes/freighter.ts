import { HEIGHT, INK, type Tone } from '../canvas.ts'
import { engrave, levelLines, uprightLines } from '../engrave.ts'
import { clamp, fractal, hash, mix, noise, ramp } from '../field.ts'

const HORIZON = 650
const SUN = { x: 1640, y: 400, radius: 170 }
const BOX = { width: 58, height: 42 }
const DECK = 540
const CARGO = { left: 372, right: 1242 }

/** A laden ship before a low sun, waiting for its turn. */
export function freighter(): string {
  const swell = (x: number, y: number) =>
    y > HORIZON ? 5 * Math.sin(x / 47 + y) * ramp(y, HORIZON, HEIGHT) : 0
  const around: Tone = (x, y) => (isShip(x, y) ? 0 : y < HORIZON ? sky(x, y) : sea(x, y))
  return [
    engrave(around, levelLines(8, swell)),
    engrave((x, y) => (isHull(x, y) ? mix(0.9, 0.72, ramp(x, 300, 1560)) : 0), levelLines(6)),
    engrave((x, y) => (isCargo(x, y) ? cargo(x, y) : 0), uprightLines(7)),
    engrave((x, y) => (isBridge(x, y) ? mix(0.08, 0.5, ramp(x, 1300, 1480)) : 0), levelLines(6)),
    boxes(),
    windows(),
    `<path d="M268 ${DECK}L356 ${HORIZON + 40}H1545L1578 ${DECK}" fill="none" stroke="${INK}" stroke-width="7"/>`,
    '<path d="M1268 322h250v16h-250zM1396 180h8v146h-8zM1360 214h82v5h-82zM1440 238h46v86h-46zM268 536h1310v8H268z"/>',
  ].join('')
}

function sky(x: number, y: number): number {
  const distance = Math.hypot(x - SUN.x, y - SUN.y)
  if (distance < SUN.radius) return 0
  const clouds = ramp(fractal(x / 620, y / 80, 5), 0.48, 0.7)
  const glow = ramp(distance, SUN.radius - 60, 1300)
  return clamp(mix(0.14, 0.74, glow) - clouds * 0.42 * glow, 0.14)
}

function sea(x: number, y: number): number {
  const depth = (y - HORIZON) / (HEIGHT - HORIZON)
  const swell = noise(x / mix(60, 190, depth), y / mix(6, 22, depth))
  const path = Math.abs(x - SUN.x) / mix(130, 360, depth)
  const glitter = ramp(path, 1.1, 0) * ramp(swell, 0.3, 0.6)
  const shadow = isShip(x + 16 * Math.sin(y / 9), 2 * HORIZON - y + 60) ? 0.2 : 0
  return clamp(mix(0.45, 0.78, depth) + (swell - 0.5) * 0.5 + shadow - glitter * 0.9)
}

function isShip(x: number, y: number): boolean {
  return isHull(x, y) || isCargo(x, y) || isBridge(x, y)
}

function isHull(x: number, y: number): boolean {
  return y > DECK && y < HORIZON + 40 && x > 268 + (y - DECK) * 0.8 && x < 1578 - (y - DECK) * 0.3
}

function isCargo(x: number, y: number): boolean {
  if (x < CARGO.left || x > CARGO.right || y > DECK) return false
  const column = Math.floor((x - CARGO.left) / BOX.width)
  return (DECK - y) / BOX.height < stackHeight(column)
}

/** In boxes; two stacks side by side are as high. */
function stackHeight(column: number): number {
  return column < 1 || column > 13 ? 3 : 4 + Math.floor(hash(column >> 1, 3) * 3.2)
}

function cargo(x: number, y: number): number {
  const column = Math.floor((x - CARGO.left) / BOX.width)
  const row = Math.floor((DECK - y) / BOX.height)
  return 0.12 + 0.62 * hash(column, row + 40)
}

function boxes(): string {
  const rectangles = []
  for (let column = 0; column < 15; column += 1) {
    for (let row = 0; row < stackHeight(column); row += 1) {
      const [x, y] = [CARGO.left + column * BOX.width, DECK - (row + 1) * BOX.height]
      rectangles.push(`M${x} ${y}h${BOX.width}v${BOX.height}h-${BOX.width}z`)
    }
  }
  return `<path d="${rectangles.join('')}" fill="none" stroke="${INK}" stroke-width="4"/>`
}

function isBridge(x: number, y: number): boolean {
  return x > 1300 && x < 1480 && y > 338 && y < DECK
}

function windows(): string {
  const rows = [362, 404, 446, 488]
  const panes = rows.flatMap((y) =>
    [0, 1, 2, 3, 4, 5].map((i) => `M${1314 + i * 27} ${y}h18v16h-18z`),
  )
  return `<path d="${panes.join('')}"/>`
}
