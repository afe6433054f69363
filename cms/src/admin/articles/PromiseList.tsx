'use client'

import { Link, useConfig, useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { findPromises } from './find-promises.ts'
import { describePromises } from './promises.ts'
import type { Promises } from './promises.ts'
import { useListedPredictions } from './use-listed-predictions.ts'

/** In the sidebar: which predictions go on the record when the article is published. */
export function PromiseList() {
  const promises = usePromises()
  const { hasSavePermission, hasPublishPermission } = useDocumentInfo()
  const { routes } = useConfig().config
  if (!promises) return null
  return (
    <section className="status-box" aria-label="What publishing does">
      <p>{describePromises(promises)}</p>
      {hasSavePermission && !hasPublishPermission && <p>An editor publishes it.</p>}
      <ul>
        {promises.drafts.map(({ id, question, problems }) => (
          <li key={id}>
            <Link href={`${routes.admin}/collections/predictions/${id}`}>{question}</Link>
            {problems.length > 0 && <p className="note note--wrong">{problems.join(' ')}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Asked again whenever the list changes, or a prediction is saved in a drawer over this page. */
function usePromises(): Promises | undefined {
  const [promises, setPromises] = useState<Promises>()
  const { routes } = useConfig().config
  const { mostRecentUpdate } = useDocumentEvents()
  const ids = useListedPredictions().join()

  useEffect(() => {
    let isCurrent = true
    void findPromises(routes.api, ids ? ids.split(',') : []).then((found) => {
      if (isCurrent) setPromises(found)
    })
    return () => {
      isCurrent = false
    }
  }, [routes.api, ids, mostRecentUpdate])
  return promises
}
