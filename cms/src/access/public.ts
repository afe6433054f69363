import type { PayloadRequest, Where } from 'payload'

/** The collections whose documents are public or not by a rule. */
export type PublicCollection = 'articles' | 'predictions' | 'timeline-events' | 'comments'

/** Which documents are public at an instant; the rule is `shared/src/domain/publication.ts`. */
export function publicAt(collection: PublicCollection, now: string): Where {
  return RULES[collection](now)
}

const RULES: Record<PublicCollection, (now: string) => Where> = {
  articles: (now) => publicArticle(now),
  predictions: (now) => publicPrediction(now),
  'timeline-events': (now) => publicTarget(now),
  comments: (now) => ({ and: [{ status: { equals: 'approved' } }, publicTarget(now)] }),
}

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
  return { [`${prefix}openAt`]: { less_than_equal: now } }
}

/** Now by the database's clock, asked once a request. */
export async function requestNow(req: PayloadRequest): Promise<string> {
  req.context.now ??= await readClock(req)
  return String(req.context.now)
}

async function readClock(req: PayloadRequest): Promise<string> {
  const { rows } = await req.payload.db.pool.query<{ now: Date }>('SELECT clock_timestamp() AS now')
  return rows[0]?.now.toISOString() ?? ''
}
