'use client'

import { useConfig, useRouteCache } from '@payloadcms/ui'
import { useState } from 'react'

import type { DeskRecord } from '../../../ledger/desk-record.ts'

/** A prediction's record, and how to read it again after it, or what waits for it, has changed. */
export function useRecord(predictionId: string, initialRecord: DeskRecord) {
  const { config } = useConfig()
  const { clearRouteCache } = useRouteCache()
  const [record, setRecord] = useState(initialRecord)

  async function reload() {
    const url = `${config.routes.api}/predictions/${predictionId}/record`
    const response = await fetch(url, { credentials: 'include' })
    if (response.ok) setRecord(await response.json())
    // what the document says of its state stands outside of here
    clearRouteCache()
  }

  return { record, reload }
}
