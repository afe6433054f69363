import { HEIGHT, INK } from '../canvas.ts'
import { engrave, levelLines, ringLines } from '../engrave.ts'
import { clamp, fractal, mix, ramp } from '../field.ts'

const MOON = { x: 1210, y: 410, radius: 290 }

/** An unfinished tower before a great moon, mist in the valley. */
export function tower(): string {
  return [
    engrave((x, y) => (y < landAt(x) ? nightTone(x, y) : 0), ringLines(9, MOON)),
    engrave(
      (x, y) => (y >= landAt(x) ? landTone(x, y) : 0),
      levelLines(8, (x) => 10 * Math.sin(x / 210)),
    ),
    building(),
  ].join('')
}

function nightTone(x: number, y: number): number {
  const radius = Math.hypot(x - MOON.x, y - MOON.y)
  if (radius < MOON.radius) {
    const seas = ramp(fractal((x - y / 3) / 170, y / 150 + 4, 4), 0.5, 0.62)
    return clamp(0.36 * seas + 0.3 * ramp(radius, MOON.radius - 46, MOON.radius))
  }
  const clouds = ramp(fractal(x / 520, y / 70 + 9, 5), 0.52, 0.72)
  return clamp(mix(0.5, 0.86, ramp(radius, MOON.radius, 1150)) - 0.4 * clouds, 0.14)
}

/** Where the land begins: a crag under the tower, falling away on both sides. */
function landAt(x: number): number {
  const crag =
    330 * Math.exp(-(((x - 760) / 330) ** 2)) + 150 * Math.exp(-(((x - 1760) / 420) ** 2))
  return 960 - crag - 90 * fractal(x / 150, 2, 5)
}

function landTone(x: number, y: number): number {
  const mist = ramp(y, 880, HEIGHT) * ramp(fractal(x / 420, y / 46, 4), 0.2, 0.6)
  return clamp(mix(0.92, 0.2, mist), 0.16)
}

function building(): string {
  const walls =
    'M640 700V300h-22v-44h26v18h26v-18h26v18h26v-18h26v44h-20v90h34V250h-16v-40h22v16h24v-16h24v16h24v-16h22v40h-18v-30V620l120 40v80H600z'
  const scaffold = Array.from(
    { length: 7 },
    (_, i) =>
      `M866 ${230 + i * 66}h150M${880 + (i % 2) * 110} ${230 + i * 66}l${i % 2 === 0 ? 110 : -110} 66`,
  )
  const posts = 'M880 150V700M990 150V700M866 150h150M935 150V84h150M1080 84v60M935 84l-46 66'
  return `<path d="${walls}"/><path d="${scaffold.join('')}${posts}" fill="none" stroke="${INK}" stroke-width="7"/>`
}
