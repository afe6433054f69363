import { INK, PAPER } from '../canvas.ts'
import { engrave, levelLines, ringLines } from '../engrave.ts'
import { clamp, hash, mix, ramp } from '../field.ts'

const DISC = { x: 1180, y: 590, radius: 800 }
const DIE = { width: 118, height: 92 }

/** A wafer of chips, larger than the picture, with light going over it. */
export function wafer(): string {
  const { x, y, radius } = DISC
  return [
    engrave(
      (px, py) => (distance(px, py) < radius ? 0 : mix(0.5, 0.88, ramp(px, 1100, 0))),
      levelLines(9),
    ),
    engrave((px, py) => (distance(px, py) < radius ? sheen(px, py) : 0), ringLines(8, { x, y })),
    dies(),
    `<circle cx="${x}" cy="${y}" r="${radius - 14}" fill="none" stroke="${INK}" stroke-width="5"/>`,
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${PAPER}" stroke-width="10"/>`,
  ].join('')
}

function distance(x: number, y: number): number {
  return Math.hypot(x - DISC.x, y - DISC.y)
}

/** Light that turns with the angle, as on a record. */
function sheen(x: number, y: number): number {
  const angle = Math.atan2(y - DISC.y, x - DISC.x)
  const bands = 0.5 + 0.5 * Math.cos(3 * angle + 0.9 + distance(x, y) / 420)
  const [column, row] = [Math.floor(x / DIE.width), Math.floor(y / DIE.height)]
  return clamp(mix(0.2, 0.8, bands) + 0.24 * (hash(column, row) - 0.5), 0.15)
}

/** The cuts between the chips, and on each chip the blocks it is made of. */
function dies(): string {
  const [cuts, blocks]: [string[], string[]] = [[], []]
  for (let column = 0; column < 18; column += 1) {
    for (let row = 0; row < 12; row += 1) {
      const [x, y] = [column * DIE.width, row * DIE.height]
      if (!isWhole(x, y)) continue
      cuts.push(`M${x} ${y}h${DIE.width}v${DIE.height}h-${DIE.width}z`)
      blocks.push(
        `M${x + 16} ${y + 14}h38v26h-38zM${x + 64} ${y + 14}h16v26h-16zM${x + 88} ${y + 14}h14v64h-14zM${x + 16} ${y + 50}h18v28h-18zM${x + 42} ${y + 50}h38v28h-38z`,
      )
    }
  }
  return `<g fill="none" stroke="${PAPER}"><path d="${cuts.join('')}" stroke-width="9"/><path d="${blocks.join('')}" stroke-width="3"/></g>`
}

/** Whether a chip lies on the disc with all its corners. */
function isWhole(x: number, y: number): boolean {
  const corners = [x, x + DIE.width].flatMap((cx) =>
    [y, y + DIE.height].map((cy) => distance(cx, cy)),
  )
  return Math.max(...corners) < DISC.radius - 24
}
