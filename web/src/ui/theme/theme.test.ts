import { runInNewContext } from 'node:vm'

import { afterEach, describe, expect, it, vi } from 'vitest'

import { chooseTheme, currentTheme, subscribeToTheme, THEME_SCRIPT } from './theme.ts'

const aDocument = () => ({ documentElement: { dataset: {} as Record<string, string> } })

describe('the script in the head', () => {
  it.each([
    ['light', { theme: 'light' }],
    ['dark', { theme: 'dark' }],
    ['system', {}],
    ['"><script>', {}],
    [null, {}],
  ])('having found %s kept, sets %j before anything is drawn', (kept, dataset) => {
    const document = aDocument()
    runInNewContext(THEME_SCRIPT, { document, localStorage: { getItem: () => kept } })
    expect(document.documentElement.dataset).toEqual(dataset)
  })

  it('leaves the page as the device says where nothing may be kept', () => {
    const document = aDocument()
    runInNewContext(THEME_SCRIPT, { document })
    expect(document.documentElement.dataset).toEqual({})
  })
})

describe('chooseTheme', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('applies a choice, keeps it, and tells who listens', () => {
    const setItem = vi.fn()
    const listener = vi.fn()
    vi.stubGlobal('document', aDocument())
    vi.stubGlobal('localStorage', { setItem })
    const unsubscribe = subscribeToTheme(listener)
    chooseTheme('dark')
    unsubscribe()
    expect(currentTheme()).toBe('dark')
    expect(setItem).toHaveBeenCalledWith('theme', 'dark')
    expect(listener).toHaveBeenCalledOnce()
    chooseTheme('system')
    expect(currentTheme()).toBe('system')
    expect(listener).toHaveBeenCalledOnce()
  })

  it('holds for this visit where nothing may be kept', () => {
    vi.stubGlobal('document', aDocument())
    vi.stubGlobal('localStorage', undefined)
    chooseTheme('light')
    expect(currentTheme()).toBe('light')
  })
})
