import type { PublishedArticle } from '@veridact/shared/client'

import { paths } from '../../app/paths.ts'
import { Popover } from '../../ui/disclosure/Popover.tsx'
import styles from './Disclosure.module.css'

type Props = Pick<PublishedArticle, 'aiDisclosure'> & { methodologyNote: string }

const USES = {
  none: 'AI assistance: none.',
  research: 'AI assistance: research.',
  drafted: 'AI assistance: first draft.',
  generated: 'AI assistance: written by software.',
} as const satisfies Record<PublishedArticle['aiDisclosure']['use'], string>

/** What software did for an article, and how its numbers are made. */
export function Disclosure({ aiDisclosure, methodologyNote }: Props) {
  return (
    <>
      <div className="prose">
        <p>
          <strong>{USES[aiDisclosure.use]}</strong> {aiDisclosure.note}
        </p>
      </div>
      <div className={styles.methodology}>
        <Popover label="Methodology" href={paths.page('methodology')}>
          <p>{methodologyNote}</p>
        </Popover>
      </div>
    </>
  )
}
