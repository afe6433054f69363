import sharp from 'sharp'

import { HEIGHT, INK, PAPER, WIDTH } from './canvas.ts'
import { cable } from './scenes/cable.ts'
import { coins } from './scenes/coins.ts'
import { cyclone } from './scenes/cyclone.ts'
import { freighter } from './scenes/freighter.ts'
import { glacier } from './scenes/glacier.ts'
import { handheld } from './scenes/handheld.ts'
import { stadium } from './scenes/stadium.ts'
import { tower } from './scenes/tower.ts'
import { wafer } from './scenes/wafer.ts'

const SCENES = { cable, coins, cyclone, freighter, glacier, handheld, stadium, tower, wafer }

export type DrawingName = keyof typeof SCENES

/** A drawing as a JPEG file, the same bytes each time. */
export function draw(name: DrawingName): Promise<Buffer> {
  const paper = `<rect width="100%" height="100%" fill="${PAPER}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" fill="${INK}">${paper}${SCENES[name]()}</svg>`
  // `unlimited`: a line of an engraving has more points than the parser takes for well meant
  return sharp(Buffer.from(svg), { unlimited: true })
    .jpeg({ quality: 86, chromaSubsampling: '4:4:4' })
    .toBuffer()
}
