import { isInstant } from '@veridact/shared/domain'
import type { Instant } from '@veridact/shared/domain'

const DAY_MS = 86_400_000

/**
 * The instant at which the clocks of a time zone read `2026-10-25T02:30`; of two, in the night when they
 * are set back, the earlier. `undefined` when they never read so, or it is no reading.
 */
export function instantOfClock(reading: string, timeZone: string): Instant | undefined {
  if (!isInstant(`${reading}Z`)) return undefined
  const asUtc = Date.parse(`${reading}Z`)
  // a change of the clocks lies between these two, if there is one
  const offsets = [asUtc - DAY_MS, asUtc + DAY_MS].map((at) => offsetMs(at, timeZone))
  const found = offsets
    .map((offset) => asUtc - offset)
    .filter((at) => at + offsetMs(at, timeZone) === asUtc)
  return found.length > 0 ? new Date(Math.min(...found)).toISOString() : undefined
}

/** What the clocks of a time zone read at an instant, as an input for date and time takes it. */
export function clockOfInstant(instant: Instant, timeZone: string): string {
  const at = Date.parse(instant)
  const reading = new Date(at + offsetMs(at, timeZone)).toISOString().slice(0, 19)
  return reading.replace(/:00$/, '')
}

/** Every zone that a clock may be read in, the given ones first. */
export function timeZones(...first: string[]): string[] {
  return [...new Set([...first, ...Intl.supportedValuesOf('timeZone')])]
}

/** How far the clocks of a zone are ahead of UTC. */
function offsetMs(at: number, timeZone: string): number {
  const name = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value
  const [, sign, hours = 0, minutes = 0, seconds = 0] =
    /([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(name ?? '') ?? []
  const size = (Number(hours) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1000
  return sign === '-' ? -size : size
}
