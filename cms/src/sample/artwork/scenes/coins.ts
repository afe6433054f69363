import { HEIGHT, INK, PAPER } from '../canvas.ts'
import { engrave, levelLines, uprightLines } from '../engrave.ts'
import { clamp, mix, noise, ramp } from '../field.ts'

const FLOOR = 930
const COIN = { radius: 118, tilt: 30, height: 26 }
/** How many coins lie in each pile, left to right: a rate going down by steps. */
const PILES = [26, 25, 22, 19, 15, 14, 10].map((count, index) => ({ x: 210 + index * 262, count }))

/** Piles of coins, each lower than the one before. */
export function coins(): string {
  return [engrave(wallTone, levelLines(9)), ...PILES.map(pile)].join('')
}

function wallTone(x: number, y: number): number {
  if (y > FLOOR) {
    const shadow = PILES.some(
      (pile) => Math.hypot((x - pile.x - 90) / 1.5, (y - FLOOR) * 2.6) < COIN.radius,
    )
    return clamp(
      mix(0.36, 0.62, ramp(y, FLOOR, HEIGHT)) +
        (shadow ? 0.3 : 0) +
        0.1 * (noise(x / 90, y / 7) - 0.5),
    )
  }
  const light = ramp(Math.hypot((x - 1500) / 1.4, y - 260), 80, 1100)
  return clamp(mix(0.14, 0.72, light), 0.13)
}

function pile({ x, count }: { x: number; count: number }): string {
  const top = FLOOR - count * COIN.height
  const side = (px: number, py: number) => {
    const across = (px - x) / COIN.radius
    const rim = COIN.tilt * Math.sqrt(Math.max(0, 1 - across ** 2))
    const isSide = Math.abs(across) < 1 && py > top + rim && py < FLOOR + rim
    return isSide ? sideTone(across) : 0
  }
  const edges = Array.from({ length: count + 1 }, (_, index) => {
    const y = top + index * COIN.height
    return `M${x - COIN.radius} ${y}A${COIN.radius} ${COIN.tilt} 0 0 0 ${x + COIN.radius} ${y}`
  })
  const outline = `M${x - COIN.radius} ${top}V${FLOOR}A${COIN.radius} ${COIN.tilt} 0 0 0 ${x + COIN.radius} ${FLOOR}V${top}Z`
  return [
    `<path d="${outline}" fill="${PAPER}"/>`,
    engrave(side, uprightLines(6)),
    `<g fill="none" stroke="${INK}" stroke-width="3.5"><path d="${edges.join('')}M${x - COIN.radius} ${top}V${FLOOR}M${x + COIN.radius} ${top}V${FLOOR}"/>`,
    `<ellipse cx="${x}" cy="${top}" rx="${COIN.radius}" ry="${COIN.tilt}" fill="${PAPER}"/><ellipse cx="${x}" cy="${top}" rx="${COIN.radius - 18}" ry="${COIN.tilt - 6}"/></g>`,
    `<path d="M${x - 40} ${top - 4}h80v8h-80z" fill="${INK}"/>`,
  ].join('')
}

/** A cylinder lit from the right, with a second light at its left edge. */
function sideTone(across: number): number {
  return clamp(
    0.9 -
      0.85 * ramp(across, -0.75, 0.45) +
      0.5 * ramp(across, 0.6, 1) -
      0.3 * ramp(across, -0.8, -1),
    0.16,
  )
}
