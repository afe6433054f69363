import { useState, type ReactNode } from 'react'

import { Button } from './Button.tsx'

type Props = { text: string; children: ReactNode }

const WORDS = { idle: undefined, done: 'Copied', failed: 'Select it and copy it by hand' } as const

/** Puts a text on the clipboard, and says so in place of its own words. */
export function CopyButton({ text, children }: Props) {
  const [state, setState] = useState<keyof typeof WORDS>('idle')
  const copy = () => {
    // the clipboard is not there on a page without https, and may be forbidden
    const copying = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('None.'))
    copying.then(
      () => setState('done'),
      () => setState('failed'),
    )
  }
  return (
    <>
      <Button variant="outlined" onClick={copy} onBlur={() => setState('idle')}>
        {children}
      </Button>
      <output aria-live="polite">{WORDS[state]}</output>
    </>
  )
}
