import { expect, it } from 'vitest'

import { clockOfInstant, instantOfClock, timeZones } from './clock-time.ts'

it.each([
  ['UTC', '2026-10-01T00:00', '2026-10-01T00:00:00.000Z'],
  ['Europe/Berlin', '2026-07-01T12:00', '2026-07-01T10:00:00.000Z'],
  ['Europe/Berlin', '2026-12-01T12:00', '2026-12-01T11:00:00.000Z'],
  ['America/St_Johns', '2026-12-01T12:00', '2026-12-01T15:30:00.000Z'],
  ['Asia/Kathmandu', '2026-12-01T12:00:07', '2026-12-01T06:15:07.000Z'],
])('reads the clocks of %s', (zone, reading, instant) => {
  expect(instantOfClock(reading, zone)).toBe(instant)
  expect(clockOfInstant(instant, zone)).toBe(reading)
})

it('takes the earlier of the two hours that an autumn night has twice', () => {
  expect(instantOfClock('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z')
  expect(instantOfClock('2026-10-25T03:00', 'Europe/Berlin')).toBe('2026-10-25T02:00:00.000Z')
})

it('finds no instant in the hour that a spring night leaves out', () => {
  expect(instantOfClock('2026-03-29T02:30', 'Europe/Berlin')).toBeUndefined()
  expect(instantOfClock('2026-03-29T03:00', 'Europe/Berlin')).toBe('2026-03-29T01:00:00.000Z')
})

it.each(['', '2026-10-01', 'noon'])('finds no instant in %j', (reading) => {
  expect(instantOfClock(reading, 'Europe/Berlin')).toBeUndefined()
})

it('offers each zone once, those that matter here first', () => {
  const zones = timeZones('Europe/Berlin', 'UTC', 'Europe/Berlin')
  expect(zones.slice(0, 2)).toEqual(['Europe/Berlin', 'UTC'])
  expect(zones.filter((zone) => zone === 'Europe/Berlin')).toHaveLength(1)
  expect(zones).toContain('America/Lima')
})
