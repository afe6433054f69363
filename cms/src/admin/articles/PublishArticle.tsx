'use client'

import {
  ConfirmationModal,
  PublishButton,
  toast,
  useConfig,
  useDocumentInfo,
  useModal,
} from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { MouseEvent } from 'react'

import { findPromises } from './find-promises.ts'
import { describePromises } from './promises.ts'
import type { Promises } from './promises.ts'
import { useListedPredictions } from './use-listed-predictions.ts'

const MODAL = 'publish-article'

/** Payload's button, which asks first when publishing puts predictions on the record. */
export function PublishArticle() {
  const wrapper = useRef<HTMLDivElement>(null)
  // the next click is the answer to the question, not the cause of it
  const isConfirmed = useRef(false)
  const [promises, setPromises] = useState<Promises>()
  const { routes } = useConfig().config
  const { openModal } = useModal()
  const ids = useListedPredictions()
  useFirstDraft()

  function publish() {
    isConfirmed.current = true
    wrapper.current?.querySelector<HTMLButtonElement>('#action-save')?.click()
    isConfirmed.current = false
  }

  async function ask() {
    const found = await findPromises(routes.api, ids)
    const unready = found.drafts.filter(({ problems }) => problems.length > 0)
    for (const { question, problems } of unready) {
      toast.error(`Not ready: ${question}`, { description: problems.join(' ') })
    }
    if (unready.length > 0) return
    if (found.drafts.length === 0) return publish()
    setPromises(found)
    openModal(MODAL)
  }

  function intercept(event: MouseEvent) {
    const isPublish = event.target instanceof Element && event.target.closest('#action-save')
    if (!isPublish || isConfirmed.current || ids.length === 0) return
    event.stopPropagation()
    void ask()
  }

  return (
    <div className="publish-article" ref={wrapper} onClickCapture={intercept}>
      <PublishButton label="Publish" />
      <ConfirmationModal
        modalSlug={MODAL}
        heading="Publish, and put it on the record?"
        body={promises && <Body promises={promises} />}
        confirmLabel="Publish"
        onConfirm={publish}
      />
    </div>
  )
}

/**
 * Payload counts the drafts after a publication, finds none where nothing was ever published, and would
 * then schedule that it be unpublished, unless told otherwise.
 */
function useFirstDraft(): void {
  const { hasPublishedDoc, unpublishedVersionCount, setUnpublishedVersionCount } = useDocumentInfo()
  const isFirst = !hasPublishedDoc && unpublishedVersionCount === 0
  useEffect(() => {
    if (isFirst) setUnpublishedVersionCount(1)
  }, [isFirst, setUnpublishedVersionCount])
}

function Body({ promises }: { promises: Promises }) {
  return (
    <>
      {describePromises(promises)}
      <ul>
        {promises.drafts.map(({ id, question }) => (
          <li key={id}>{question}</li>
        ))}
      </ul>
    </>
  )
}
