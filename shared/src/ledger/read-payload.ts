import { isInstant, OWN_PPM_BOUNDS } from '../domain/index.ts'
import type { HashableValue } from './canonical-json.ts'

type Payload = { readonly [key: string]: HashableValue }

/**
 * The text under a name.
 *
 * @throws {RangeError} when there is none.
 */
export function readText(payload: Payload, name: string): string {
  const value = payload[name]
  if (typeof value !== 'string') throw new RangeError(`${name} is no text`)
  return value
}

/**
 * The whole number under a name.
 *
 * @throws {RangeError} when there is none.
 */
export function readInteger(payload: Payload, name: string): number {
  const value = payload[name]
  if (typeof value !== 'number') throw new RangeError(`${name} is no number`)
  return value
}

/**
 * The instant under a name.
 *
 * @throws {RangeError} when there is none.
 */
export function readInstant(payload: Payload, name: string): string {
  const text = readText(payload, name)
  if (!isInstant(text)) throw new RangeError(`${name} is no instant`)
  return text
}

/**
 * The texts of the list under a name.
 *
 * @throws {RangeError} when it is no list of texts.
 */
export function readTexts(payload: Payload, name: string): string[] {
  const list = payload[name]
  if (!Array.isArray(list) || !list.every((text) => typeof text === 'string')) {
    throw new RangeError(`${name} is no list of texts`)
  }
  return list
}

/**
 * The object under a name.
 *
 * @throws {RangeError} when there is none.
 */
export function readObject(payload: Payload, name: string): Payload {
  const value = payload[name]
  if (!isPayload(value)) throw new RangeError(`${name} is missing`)
  return value
}

/**
 * The probability of each option in ppm, in the order of the options.
 *
 * @throws {RangeError} when one is missing, or not from 0.1 % to 99.9 %.
 */
export function readProbabilities(payload: Payload, options: readonly string[]): number[] {
  const numbers = readObject(payload, 'probabilities')
  if (Object.keys(numbers).length !== options.length) {
    throw new RangeError('its numbers do not cover the options')
  }
  const { min, max } = OWN_PPM_BOUNDS
  return options.map((option) => {
    const ppm = readInteger(numbers, option)
    if (ppm >= min && ppm <= max) return ppm
    throw new RangeError(`its number for "${option}" is not from 0.1 % to 99.9 %`)
  })
}

function isPayload(value: HashableValue | undefined): value is Payload {
  return typeof value === 'object' && !Array.isArray(value)
}
