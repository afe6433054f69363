import { LRUCache } from 'lru-cache'

import type { Answer } from './answer.ts'

/** A state that only time changes (open, awaiting) may be told wrongly for this long. */
const LIFETIME_MS = 1_000

const MAX_BYTES = 64 * 1024 * 1024

/** Milliseconds from any beginning. */
type Clock = { now: () => number }

/** What an entry costs beside its bytes: the key, both packed forms. */
const OVERHEAD_BYTES = 1_000

/**
 * Answers that were already given, for a second at most, and until content changes.
 *
 * Whoever asks after a change never gets an answer begun before it: `drop` also forgets what is
 * being made.
 */
export class AnswerCache {
  readonly #clock: Clock
  readonly #kept: LRUCache<string, Answer>
  readonly #beingMade = new Map<string, Promise<Answer>>()
  #isTrusted = false
  #generation = 0

  constructor(clock: Clock = performance) {
    this.#clock = clock
    this.#kept = new LRUCache({
      maxSize: MAX_BYTES,
      sizeCalculation: ({ bytes }) => 2 * bytes.length + OVERHEAD_BYTES,
      ttl: LIFETIME_MS,
      ttlResolution: 0,
      perf: clock,
    })
  }

  /** The answer under this key, made if there is none; the same making serves all who ask meanwhile. */
  async get(key: string, make: () => Promise<Answer>): Promise<Answer> {
    if (!this.#isTrusted) return make()
    return this.#kept.get(key) ?? this.#beingMade.get(key) ?? this.#make(key, make)
  }

  /** Content has changed. */
  drop(): void {
    this.#generation += 1
    this.#kept.clear()
    this.#beingMade.clear()
  }

  /** Whether changes are heard of; while they are not, nothing is kept. */
  trust(isTrusted: boolean): void {
    this.#isTrusted = isTrusted
    this.drop()
  }

  async #make(key: string, make: () => Promise<Answer>): Promise<Answer> {
    const generation = this.#generation
    const start = this.#clock.now()
    const making = make()
    this.#beingMade.set(key, making)
    try {
      const answer = await making
      if (generation === this.#generation) this.#kept.set(key, answer, { start })
      return answer
    } finally {
      if (this.#beingMade.get(key) === making) this.#beingMade.delete(key)
    }
  }
}
