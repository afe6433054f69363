import { INK, PAPER } from '../canvas.ts'
import { engrave, ringLines } from '../engrave.ts'
import { clamp, fractal, mix, ramp } from '../field.ts'

const EYE = { x: 1190, y: 500 }

/** A storm from above, turning about its eye, over the lines of a chart. */
export function cyclone(): string {
  return [engrave(cloudTone, ringLines(10, EYE)), chart()].join('')
}

function cloudTone(x: number, y: number): number {
  const radius = Math.hypot(x - EYE.x, (y - EYE.y) * 1.12)
  if (radius < 46) return 0.86
  const angle = Math.atan2((y - EYE.y) * 1.12, x - EYE.x)
  const turned = angle - 2.6 * Math.log(radius / 46)
  const arms = 0.5 + 0.5 * Math.cos(2 * turned)
  const shreds = fractal(
    3 + radius / 210 + 2.2 * Math.cos(turned),
    5 + radius / 260 + 2.2 * Math.sin(turned),
    5,
  )
  const body = ramp(radius, 620, 120)
  const cloud = clamp(body * 0.75 + arms * ramp(radius, 1250, 260) * 0.62 + (shreds - 0.5) * 1.1)
  const wall = ramp(radius, 130, 60) * 0.5
  return clamp(mix(0.86, 0.12, cloud) + wall * 0.6, 0.13)
}

/** Degrees of the chart, and the path that is forecast. */
function chart(): string {
  const meridians = [180, 590, 1000, 1410, 1820].map(
    (x) => `M${x} 0C${x + 30} 360 ${x + 30} 720 ${x} 1080`,
  )
  const parallels = [160, 540, 920].map((y) => `M0 ${y}C660 ${y + 26} 1340 ${y + 26} 2000 ${y}`)
  const path = `M${EYE.x} ${EYE.y}C1010 330 760 240 330 150`
  const stops = [
    [1040, 372],
    [870, 292],
    [690, 234],
    [505, 190],
  ].map(
    ([x, y], index) =>
      `<circle cx="${x}" cy="${y}" r="${26 + index * 15}" fill="none" stroke="${INK}" stroke-width="5"/>`,
  )
  return [
    `<path d="${[...meridians, ...parallels].join('')}" fill="none" stroke="${PAPER}" stroke-width="3" stroke-dasharray="14 12"/>`,
    `<path d="${path}" fill="none" stroke="${PAPER}" stroke-width="16"/><path d="${path}" fill="none" stroke="${INK}" stroke-width="6"/>`,
    `<g fill="${PAPER}">${stops.join('').replaceAll('fill="none"', '')}</g>`,
  ].join('')
}
