import { beforeEach, describe, expect, it, vi } from 'vitest'

import { AnswerCache } from './answer-cache.ts'
import { createAnswer, type Answer } from './answer.ts'

let cache: AnswerCache

beforeEach(() => {
  cache = new AnswerCache()
  cache.trust(true)
})

/** A making that is finished when the test says so. */
function slowMaking() {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  return { make: vi.fn(() => promise), finish: resolve, fail: reject }
}

const makeOf = (value: unknown) => vi.fn(() => Promise.resolve(createAnswer(value)))

describe('an answer', () => {
  it('is made once and kept', async () => {
    const make = makeOf('first')
    await cache.get('a', make)
    await cache.get('a', make)
    expect(make).toHaveBeenCalledOnce()
  })

  it('is kept under its own key only', async () => {
    const first = await cache.get('a', makeOf('first'))
    expect(await cache.get('b', makeOf('second'))).not.toBe(first)
  })

  it('is made once for all who ask while it is being made', async () => {
    const { make, finish } = slowMaking()
    const waiting = [cache.get('a', make), cache.get('a', make), cache.get('a', make)]
    finish(createAnswer('first'))
    expect(new Set(await Promise.all(waiting)).size).toBe(1)
    expect(make).toHaveBeenCalledOnce()
  })

  it('is made anew after a change', async () => {
    await cache.get('a', makeOf('old'))
    cache.drop()
    const again = makeOf('new')
    await cache.get('a', again)
    expect(again).toHaveBeenCalledOnce()
  })

  it('begun before a change is not kept', async () => {
    const { make, finish } = slowMaking()
    const waiting = cache.get('a', make)
    cache.drop()
    finish(createAnswer('old'))
    await waiting
    const again = makeOf('new')
    await cache.get('a', again)
    expect(again).toHaveBeenCalledOnce()
  })

  it('begun before a change is not given to who asks after it', async () => {
    const old = slowMaking()
    const early = cache.get('a', old.make)
    cache.drop()
    const late = await cache.get('a', makeOf('new'))
    old.finish(createAnswer('old'))
    expect(late.bytes.toString()).toBe('"new"')
    expect((await early).bytes.toString()).toBe('"old"')
    expect(await cache.get('a', makeOf('newer'))).toBe(late)
  })

  it('that failed is made anew, and the failure goes to all who waited', async () => {
    const { make, fail } = slowMaking()
    const waiting = [cache.get('a', make), cache.get('a', make)]
    fail(new Error('the database went away'))
    for (const { status } of await Promise.allSettled(waiting)) expect(status).toBe('rejected')
    const again = makeOf('first')
    await cache.get('a', again)
    expect(again).toHaveBeenCalledOnce()
  })
})

describe('time', () => {
  it('ends an answer after a second from when its making began', async () => {
    let now = 5_000
    cache = new AnswerCache({ now: () => now })
    cache.trust(true)
    const { make, finish } = slowMaking()
    const waiting = cache.get('a', make)
    now += 600
    finish(createAnswer('first'))
    await waiting

    const again = makeOf('second')
    now += 399
    await cache.get('a', again)
    expect(again).not.toHaveBeenCalled()
    now += 2
    await cache.get('a', again)
    expect(again).toHaveBeenCalledOnce()
  })
})

describe('while changes are not heard of', () => {
  it('nothing is kept', async () => {
    cache.trust(false)
    const make = makeOf('first')
    await cache.get('a', make)
    await cache.get('a', make)
    expect(make).toHaveBeenCalledTimes(2)
  })

  it('what was kept before is not given, and not when they are heard of again', async () => {
    await cache.get('a', makeOf('old'))
    cache.trust(false)
    cache.trust(true)
    const again = makeOf('new')
    await cache.get('a', again)
    expect(again).toHaveBeenCalledOnce()
  })
})
