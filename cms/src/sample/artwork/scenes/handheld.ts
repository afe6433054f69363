import { INK, PAPER } from '../canvas.ts'
import { engrave, levelLines, ringLines, uprightLines } from '../engrave.ts'
import { clamp, fractal, mix, ramp, roundedBox } from '../field.ts'

const BODY = { x: 1000, y: 545, width: 1500, height: 640, radius: 190 }
const SCREEN = { x: 1000, y: 545, width: 860, height: 500, radius: 18 }
const SUN = { x: 1130, y: 470, radius: 96 }

/** A handheld console, on its screen a road that leads to the sun. */
export function handheld(): string {
  const around = (x: number, y: number) => {
    if (roundedBox(x, y, BODY) < 0) return 0
    const shadow = roundedBox(x - 26, y - 46, BODY) < 0 ? 0.34 : 0
    return clamp(mix(0.16, 0.5, ramp(Math.hypot(x - 1000, y - 545), 500, 1200)) + shadow)
  }
  const body = (x: number, y: number) => {
    const edge = roundedBox(x, y, BODY)
    if (edge > 0 || roundedBox(x, y, SCREEN) < 34) return 0
    return clamp(mix(0.66, 0.24, ramp(y, 230, 860)) + 0.3 * ramp(edge, -46, 0), 0.16)
  }
  return [
    engrave(around, ringLines(10, { x: 1000, y: 545 })),
    engrave(body, levelLines(7)),
    frame(),
    engrave((x, y) => (roundedBox(x, y, SCREEN) < 0 ? gameTone(x, y) : 0), uprightLines(6)),
    road(),
    controls(),
  ].join('')
}

function gameTone(x: number, y: number): number {
  if (y > 600) return 0
  if (Math.hypot(x - SUN.x, y - SUN.y) < SUN.radius) return 0
  const hills = 600 - 150 * fractal(x / 190 + 3, 1, 4)
  if (y > hills) return 0.82
  return clamp(mix(0.66, 0.18, ramp(y, 300, 600)), 0.18)
}

/** The ground of the game: stripes that narrow toward the horizon. */
function road(): string {
  const left = SCREEN.x - SCREEN.width / 2
  const stripes = [604, 612, 624, 641, 664, 695, 736].map(
    (y, index) => `M${left} ${y}h${SCREEN.width}v${3 + index * 3.2}h-${SCREEN.width}z`,
  )
  return `<path d="${stripes.join('')}"/><path d="M${SUN.x - 10} 600h20L1240 795H900Z" fill="${PAPER}" stroke="${INK}" stroke-width="5"/><path d="M${SUN.x} 606l-2 18-6 0zM1118 640l-6 38-16 0 8-38zM1096 700l-10 60-26 0 14-60z"/>`
}

function frame(): string {
  const { x, y, width, height } = SCREEN
  const rect = (grow: number, style: string) =>
    `<rect x="${x - width / 2 - grow}" y="${y - height / 2 - grow}" width="${width + 2 * grow}" height="${height + 2 * grow}" rx="${18 + grow}" ${style}/>`
  const outline = `<rect x="250" y="225" width="${BODY.width}" height="${BODY.height}" rx="${BODY.radius}" fill="none" stroke="${INK}" stroke-width="8"/>`
  return [outline, rect(34, `fill="${INK}"`), rect(0, `fill="${PAPER}"`)].join('')
}

function controls(): string {
  const disc = (x: number, y: number, r: number) =>
    `<circle cx="${x}" cy="${y}" r="${r}" fill="${PAPER}" stroke="${INK}" stroke-width="7"/>`
  const buttons = [
    [1612, 372],
    [1668, 428],
    [1612, 484],
    [1556, 428],
  ].map(([x = 0, y = 0]) => disc(x, y, 30))
  const sticks = [
    [388, 428],
    [1612, 672],
  ].map(
    ([x = 0, y = 0]) => disc(x, y, 74) + disc(x, y, 50) + `<circle cx="${x}" cy="${y}" r="22"/>`,
  )
  const cross = '<path d="M364 606h48v42h42v48h-42v42h-48v-42h-42v-48h42z"/>'
  const slots = [0, 1, 2, 3, 4].map((i) => `M${1560 + i * 26} 800h10v34h-10z`).join('')
  return `${buttons.join('')}${sticks.join('')}${cross}<path d="${slots}"/>`
}
