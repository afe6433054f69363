import { describe, expect, it, vi } from 'vitest'

import { keep } from './keep.ts'

function keeper(make: (key: string) => Promise<string>) {
  const clock = { ms: 0 }
  const made = vi.fn<(key: string) => Promise<string>>(make)
  return { clock, made, get: keep({ make: made, now: () => clock.ms }) }
}

describe('keep', () => {
  it('makes a page once for all who come within half a second', async () => {
    const { clock, made, get } = keeper((key) => Promise.resolve(key.toUpperCase()))
    expect(await get('a')).toBe('A')
    clock.ms = 499
    expect(await get('a')).toBe('A')
    expect(made).toHaveBeenCalledTimes(1)
  })

  it('makes it anew after that', async () => {
    const { clock, made, get } = keeper((key) => Promise.resolve(key))
    await get('a')
    clock.ms = 500
    await get('a')
    expect(made).toHaveBeenCalledTimes(2)
  })

  it('lets those who come while it is made wait for the same', async () => {
    const { made, get } = keeper((key) => Promise.resolve(key))
    await Promise.all([get('a'), get('a'), get('a')])
    expect(made).toHaveBeenCalledTimes(1)
  })

  it('never gives the page of one address at another', async () => {
    const { get } = keeper((key) => Promise.resolve(`page of ${key}`))
    expect(await Promise.all([get('a'), get('b')])).toEqual(['page of a', 'page of b'])
  })

  it('keeps no failure', async () => {
    const { made, get } = keeper(() => Promise.reject(new Error('broken')))
    await expect(get('a')).rejects.toThrow('broken')
    await expect(get('a')).rejects.toThrow('broken')
    expect(made).toHaveBeenCalledTimes(2)
  })

  it('keeps a thousand at most, whoever asks for how many', async () => {
    const { made, get } = keeper((key) => Promise.resolve(key))
    for (let index = 0; index <= 1_001; index++) await get(String(index))
    made.mockClear()
    await get('0')
    await get('1001')
    expect(made.mock.calls).toEqual([['0']])
  })
})
