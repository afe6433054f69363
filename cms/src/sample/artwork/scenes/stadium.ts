import { HEIGHT, INK, PAPER, type Tone } from '../canvas.ts'
import { engrave, levelLines, uprightLines } from '../engrave.ts'
import { clamp, fractal, hash, mix, ramp } from '../field.ts'

const TRACK = { x: 1000, y: 730, width: 860, height: 235 }
const LANES = 8
const RIM = { y: 300, height: 92 }

/** A running track at evening under its lamps, the stands full. */
export function stadium(): string {
  const sky: Tone = (x, y) => (y < rimAt(x) ? skyTone(x, y) : 0)
  const stands: Tone = (x, y) => (y >= rimAt(x) && ring(x, y) > 1.24 ? standTone(x, y) : 0)
  const ground: Tone = (x, y) => (ring(x, y) <= 1.24 ? groundTone(x, y) : 0)
  return [
    engrave(sky, levelLines(9)),
    engrave(stands, uprightLines(8)),
    engrave(ground, levelLines(7)),
    ...Array.from({ length: LANES + 1 }, (_, lane) => ellipse(1 - lane * 0.042)),
    `<path d="M1000 ${TRACK.y + 157}v78" stroke="${PAPER}" stroke-width="9"/>`,
    lamps(),
  ].join('')
}

/** 1 on the outer edge of the track. */
function ring(x: number, y: number): number {
  return Math.hypot((x - TRACK.x) / TRACK.width, (y - TRACK.y) / TRACK.height)
}

function rimAt(x: number): number {
  return RIM.y + RIM.height * ((x - TRACK.x) / 1000) ** 2 * -0.9 + 60
}

function skyTone(x: number, y: number): number {
  const clouds = ramp(fractal(x / 800 + 2, y / 70, 4), 0.45, 0.7)
  return clamp(mix(0.8, 0.26, ramp(y, 0, 380)) - 0.24 * clouds, 0.12)
}

/** Rows of people: each a grain of its own, darker toward the roof. */
function standTone(x: number, y: number): number {
  const row = Math.floor(Math.hypot((x - TRACK.x) / 1.9, y - TRACK.y - 60) / 17)
  const seat = Math.floor(x / 14)
  const isAisle = Math.floor((Math.atan2(y - TRACK.y, x - TRACK.x) + Math.PI) * 11) % 4 === 0
  if (isAisle) return 0.5
  return clamp(mix(0.3, 0.95, hash(seat, row)) * mix(1.05, 0.72, ramp(y, 300, HEIGHT)), 0.12)
}

function groundTone(x: number, y: number): number {
  const place = ring(x, y)
  if (place > 1) return 0.16
  if (place > 1 - LANES * 0.042) return 0.78
  const stripe = Math.floor((x - TRACK.x + (y - TRACK.y) * 0.6) / 104) % 2 === 0
  return stripe ? 0.34 : 0.2
}

function ellipse(scale: number): string {
  const { x, y, width, height } = TRACK
  return `<ellipse cx="${x}" cy="${y}" rx="${width * scale}" ry="${height * scale}" fill="none" stroke="${PAPER}" stroke-width="4"/>`
}

function lamps(): string {
  return [150, 620, 1380, 1850]
    .map((x) => {
      const top = rimAt(x) - 178
      const bulbs = [0, 1, 2, 3, 4, 5, 6, 7].map(
        (i) =>
          `<circle cx="${x - 54 + (i % 4) * 36}" cy="${top + 20 + Math.floor(i / 4) * 34}" r="12"/>`,
      )
      return `<path d="M${x - 5} ${top}h10v190h-10zM${x - 78} ${top}h156v74h-156z" fill="${INK}"/><g fill="${PAPER}">${bulbs.join('')}</g>`
    })
    .join('')
}
