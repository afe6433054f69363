'use client'

import { useField } from '@payloadcms/ui'

import { describeDate } from './describe-date.ts'

/** Under a timeline's date: how it will read on the site, at once, or why it cannot be read. */
export function DateReading({ path }: { path: string }) {
  const { value } = useField<string>({ path })
  const { kind, text } = describeDate(value ?? '')
  return (
    <output className={kind === 'refused' ? 'note note--wrong' : 'note'}>
      {kind === 'reads' ? (
        <>
          Will read: <strong>{text}</strong>
        </>
      ) : (
        text
      )}
    </output>
  )
}
