/** Lets a value pass between two bounds. */
export function clamp(value: number, low = 0, high = 1): number {
  return Math.min(high, Math.max(low, value))
}

/** From 0 at `from` to 1 at `to`, smooth at both ends; the ends may stand in either order. */
export function ramp(value: number, from: number, to: number): number {
  const t = clamp((value - from) / (to - from))
  return t * t * (3 - 2 * t)
}

/** From `a` to `b` as `t` goes from 0 to 1. */
export function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t
}

/** A number from 0 to 1 that belongs to two whole numbers: random to look at, the same every time. */
export function hash(x: number, y: number): number {
  let bits = Math.imul(x | 0, 374_761_393) ^ Math.imul(y | 0, 668_265_263)
  bits = Math.imul(bits ^ (bits >>> 13), 1_274_126_177)
  return ((bits ^ (bits >>> 16)) >>> 0) / 4_294_967_295
}

/** Smooth noise from 0 to 1; one hill or hollow a unit. */
export function noise(x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)]
  const [u, v] = [ramp(x - left, 0, 1), ramp(y - top, 0, 1)]
  const upper = mix(hash(left, top), hash(left + 1, top), u)
  const lower = mix(hash(left, top + 1), hash(left + 1, top + 1), u)
  return mix(upper, lower, v)
}

/** Noise upon noise, each layer half as strong and twice as fine: rock, cloud, water. */
export function fractal(x: number, y: number, layers = 4): number {
  let [sum, strength, scale] = [0, 0.5, 1]
  for (let layer = 0; layer < layers; layer += 1) {
    sum += strength * noise(x * scale + layer * 17, y * scale - layer * 9)
    strength /= 2
    scale *= 2
  }
  return sum / (1 - 0.5 ** layers)
}

/** How far a place lies outside a rectangle with round corners; negative inside. */
export function roundedBox(
  x: number,
  y: number,
  box: { x: number; y: number; width: number; height: number; radius: number },
): number {
  const dx = Math.abs(x - box.x) - box.width / 2 + box.radius
  const dy = Math.abs(y - box.y) - box.height / 2 + box.radius
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - box.radius
}
