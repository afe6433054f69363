import { toMillisecond } from '@veridact/shared/domain'
import type { PayloadRequest, Where } from 'payload'

import { exactly } from '../database/exact-instants.ts'
import { readClock } from '../ledger/read-clock.ts'

/** The collections whose documents are public or not by a rule. */
export type PublicCollection = 'articles' | 'predictions' | 'timeline-events' | 'comments' | 'pages'

/**
 * Which documents of a collection are public at an instant, as a query.
 *
 * The query form of `isPublic` and `predictionState` in `shared/src/domain`; a test holds them together.
 */
export function publicAt(collection: PublicCollection, now: string): Where {
  return RULES[collection](now)
}

const RULES = {
  articles: (now) => publicArticle(now),
  predictions: (now) => publicPrediction(now),
  'timeline-events': (now) => publicTarget(now),
  comments: (now) => ({ and: [approvedComments, publicTarget(now)] }),
  pages: () => ({ _status: { equals: 'published' } }),
} satisfies Record<PublicCollection, (now: string) => Where>

const topLevel: Where = { parent: { exists: false } }
/** A reply stands under an approved comment, or under the place of a removed one (C5). */
const answerable: Where = { 'parent.status': { in: ['approved', 'removed'] } }

/** Which comments are public where their target is. */
export const approvedComments: Where = {
  and: [{ status: { equals: 'approved' } }, { or: [topLevel, answerable] }],
}

/** What belongs to an article or a prediction is public where that is, and only there. */
function publicTarget(now: string): Where {
  return { or: [publicArticle(now, 'article.'), publicPrediction(now, 'prediction.')] }
}

function publicArticle(now: string, prefix = ''): Where {
  return {
    and: [
      { [`${prefix}_status`]: { equals: 'published' } },
      { [`${prefix}publishedAt`]: { less_than_equal: now } },
      { [`${prefix}retractedAt`]: { exists: false } },
    ],
  }
}

function publicPrediction(now: string, prefix = ''): Where {
  return { [`${prefix}openAt`]: { less_than_equal: exactly(now) } }
}

/** Now by the database's clock, asked once a request: what one request reads is of one instant. */
export async function requestNow(req: PayloadRequest): Promise<string> {
  req.context.now ??= readClock(req.payload.db.drizzle)
  return String(await req.context.now)
}

/** That instant as content keeps it: cut to the millisecond, where the column would round into the future. */
export async function requestMillisecond(req: PayloadRequest): Promise<string> {
  return toMillisecond(await requestNow(req))
}
