import { HEIGHT, INK, PAPER } from '../canvas.ts'
import { engrave, levelLines } from '../engrave.ts'
import { clamp, fractal, mix, noise, ramp } from '../field.ts'

const SURFACE = 300
const CABLE = 'M742 262C840 620 900 810 1130 872C1400 944 1560 830 2010 918'

/** A ship on a flat sea, and far below it the cable that it has come to mend. */
export function cable(): string {
  return [
    engrave(
      (x, y) => (y < SURFACE ? skyTone(x, y) : y < seabedAt(x) ? waterTone(x, y) : bedTone(x, y)),
      levelLines(8, (x, y) =>
        y < SURFACE ? 0 : 9 * Math.sin(x / 260 + y / 130) * ramp(y, SURFACE, 520),
      ),
    ),
    `<path d="${CABLE}" fill="none" stroke="${PAPER}" stroke-width="15"/><path d="${CABLE}" fill="none" stroke="${INK}" stroke-width="5" stroke-dasharray="16 6"/>`,
    ship(),
  ].join('')
}

function skyTone(x: number, y: number): number {
  const clouds = ramp(fractal(x / 600 + 1, y / 60, 4), 0.48, 0.72)
  return clamp(mix(0.34, 0.14, ramp(y, 0, SURFACE)) - 0.2 * clouds, 0.12)
}

/** Darker with the depth; light falls in from the upper right in shafts. */
function waterTone(x: number, y: number): number {
  const depth = (y - SURFACE) / (HEIGHT - SURFACE)
  const shafts = ramp(noise((x + 0.7 * y) / 120, 3), 0.45, 0.8) * ramp(depth, 0.75, 0)
  const ripple = y < SURFACE + 40 ? 0.3 * (noise(x / 70, y / 8) - 0.5) : 0
  return clamp(mix(0.34, 0.88, depth ** 0.8) - 0.26 * shafts + ripple, 0.14)
}

function seabedAt(x: number): number {
  return (
    905 -
    120 * Math.exp(-(((x - 260) / 330) ** 2)) +
    40 * Math.sin(x / 420) -
    60 * fractal(x / 240, 8, 4)
  )
}

function bedTone(x: number, y: number): number {
  const grain = fractal(x / 90, y / 16, 4)
  return clamp(mix(0.3, 0.62, ramp(y - seabedAt(x), 0, 170)) + 0.8 * (grain - 0.5), 0.16)
}

function ship(): string {
  const hull = 'M452 236H770l24 -16h26l-40 84H492z'
  const house = 'M500 236V176h26v-34h96v34h40v60zM548 142v-44h10v44z'
  const crane = 'M722 236V150M722 156l66 46M690 236l32 -84'
  const windows = [0, 1, 2, 3].map((i) => `M${534 + i * 21} 152h13v12h-13z`).join('')
  return `<path d="${hull}${house}"/><path d="${crane}" fill="none" stroke="${INK}" stroke-width="7"/><path d="${windows}" fill="${PAPER}"/>`
}
