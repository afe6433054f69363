import type { Probability } from '@veridact/shared/contract'
import { PPM_ONE } from '@veridact/shared/domain'

/** A probability as the API gives it: as recorded, and as a number between 0 and 1. */
export function toProbability(ppm: number): Probability {
  return { ppm, probability: ppm / PPM_ONE }
}
