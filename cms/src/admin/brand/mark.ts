/** The mark: seven strokes that hang in the shape of a V; the last three have not happened yet. */
const LENGTHS = [10, 16, 22, 28, 22, 16, 10]
const PITCH = 5
const PAST = 4

export const MARK_WIDTH = 33
export const MARK_HEIGHT = 28
export const STROKE_WIDTH = 3

export const strokes = LENGTHS.map((length, index) => ({
  x: index * PITCH,
  length,
  color: index < PAST ? 'var(--ink)' : 'var(--record)',
}))
