/** The size of every drawing, in px: wide enough for the largest place at twice its resolution. */
export const WIDTH = 2000
export const HEIGHT = 1080

/** The look's paper for pictures and its ink. */
export const PAPER = '#DFE8D3'
export const INK = '#12201A'

/** How dark a place is: 0 is bare paper, 1 solid ink. */
export type Tone = (x: number, y: number) => number
