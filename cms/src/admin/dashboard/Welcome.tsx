import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import type { ReactNode } from 'react'

import { editors } from '../../access/editors.ts'
import { resolvers } from '../../access/resolvers.ts'
import { SiteLink } from '../site/SiteLink.tsx'
import { findWaiting } from './find-waiting.ts'
import { WaitingList } from './WaitingList.tsx'

/** Over the dashboard: what waits, and how to publish. */
export async function Welcome({ payload, permissions, user }: ServerProps) {
  const { routes, admin } = payload.config
  const waiting = await findWaiting(payload, new Date())
  const canWrite = Boolean(permissions?.collections?.articles?.create)
  const canModerate = Boolean(permissions?.collections?.comments?.update)
  const req = { user: user ?? null }
  const canResolve = resolvers({ req })
  return (
    <section className="welcome">
      {waiting.overdue > 0 && <Alarm jobs={waiting.overdue} />}
      <div className="welcome__columns">
        <div>
          <h2>{user?.name ? `Welcome, ${user.name}` : 'Welcome'}</h2>
          <WaitingList
            waiting={waiting}
            adminRoute={routes.admin}
            canWrite={canWrite}
            canModerate={canModerate}
            canResolve={canResolve}
          />
          <p>
            <SiteLink href={admin.custom?.siteUrl}>Open the site</SiteLink>
          </p>
        </div>
        {canWrite && <HowToPublish adminRoute={routes.admin} canPublish={editors({ req })} />}
      </div>
    </section>
  )
}

function Alarm({ jobs }: { jobs: number }) {
  return (
    <p className="welcome__alarm" role="alert">
      {jobs === 1 ? 'One job is' : `${jobs} jobs are`} more than five minutes late: the worker is
      not running, so nothing scheduled is published. Start it; nothing is backdated.
    </p>
  )
}

type HowToProps = { adminRoute: string; canPublish: boolean }

function HowToPublish({ adminRoute, canPublish }: HowToProps) {
  const create = (collection: string, children: ReactNode) => (
    <Link href={`${adminRoute}/collections/${collection}/create`}>{children}</Link>
  )
  return (
    <div>
      <h2>How to publish</h2>
      <ol>
        <li>{create('articles', 'Write an article')}: title, summary, category and author.</li>
        <li>
          Under Predictions press + to say how likely each outcome is; under Timeline, what happened
          and what is expected.
        </li>
        <li>
          {canPublish ? 'Press Publish.' : 'An editor publishes it.'} Its predictions then go on the
          record, for good; the text can still change.
        </li>
      </ol>
    </div>
  )
}
