'use client'

import { Button, useAuth, useConfig, useListQuery, useSelection } from '@payloadcms/ui'

import type { Comment } from '../../payload-types.ts'
import { findSelected } from './find-selected.ts'
import { ACTION_WORDS, sharedNextStatuses } from './moderation.ts'
import type { Shown } from './shown-comments.ts'
import { shownWhere } from './shown-comments.ts'
import { useModerate } from './use-moderate.ts'

/** Over the list: what may be done with the selected comments. */
export function ModerateSelection({ shown }: { shown: Shown }) {
  const { count, selectedIDs, getQueryParams, toggleAll } = useSelection()
  const { data } = useListQuery()
  const { permissions } = useAuth()
  const { config } = useConfig()
  const moderate = useModerate()
  if (!permissions?.collections?.comments?.update) return null
  if (count === 0) return <p className="note">Select comments to decide on several at once.</p>

  const comments: Pick<Comment, 'id' | 'status'>[] = data?.docs ?? []
  const selected = comments.filter(({ id }) => selectedIDs.includes(id))
  const next = sharedNextStatuses(selected.map(({ status }) => status))

  async function decide(status: Comment['status']) {
    const query = getQueryParams(shownWhere(shown))
    await moderate(await findSelected(config.routes.api, query), status)
    // clears the selection, whatever it was
    toggleAll()
  }

  return (
    <div className="moderation" role="group" aria-label="Decide on the selected comments">
      <span>{count} selected</span>
      {next.length === 0 && <span className="note">They are of different kinds.</span>}
      {next.map((status) => (
        <Button
          key={status}
          size="small"
          margin={false}
          buttonStyle={status === 'approved' ? 'primary' : 'secondary'}
          onClick={() => decide(status)}
        >
          {ACTION_WORDS[status]}
        </Button>
      ))}
    </div>
  )
}
