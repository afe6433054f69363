import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

import { ApiProblem } from './problem.ts'

/** How many requests one client may make in a span of time. */
export type RateLimit = { requests: number; seconds: number }

/**
 * Counts the requests of each client. There is one API process, so its memory is the whole count.
 *
 * @returns counts one, and throws {ApiProblem} 429 when it is too many.
 */
export function createRateLimit({ requests, seconds }: RateLimit) {
  const limiter = new RateLimiterMemory({ points: requests, duration: seconds })
  return async (client: string): Promise<void> => {
    try {
      await limiter.consume(client)
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error
      throw tooMany(Math.max(1, Math.ceil(error.msBeforeNext / 1000)))
    }
  }
}

function tooMany(seconds: number): ApiProblem {
  return new ApiProblem({
    status: 429,
    detail: `That were too many at once. Try again in ${seconds} seconds.`,
    headers: { 'retry-after': String(seconds) },
  })
}
