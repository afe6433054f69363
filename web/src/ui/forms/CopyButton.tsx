import { useState, type ReactNode } from 'react'

import { Button } from './Button.tsx'

type Props = { text: string; variant: 'outlined' | 'link'; children: ReactNode }

const WORDS = { idle: undefined, done: 'Copied', failed: 'Select it and copy it by hand' } as const

/** Puts a text on the clipboard, and says so in place of its own words. */
export function CopyButton({ text, variant, children }: Props) {
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
    <span className="not-printed" data-script-only>
      <Button variant={variant} onClick={copy} onBlur={() => setState('idle')}>
        {children}
      </Button>
      <output aria-live="polite">{WORDS[state]}</output>
    </span>
  )
}
