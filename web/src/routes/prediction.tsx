import { useSuspenseQuery } from '@tanstack/react-query'
import {
  redirect,
  useParams,
  useSearchParams,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router'

import { apiContext, queryClientContext } from '../app/context.ts'
import { ensure } from '../app/ensure.ts'
import { paths } from '../app/paths.ts'
import { requireParam } from '../app/require-param.ts'
import { postComment } from '../features/comments/post-comment.ts'
import { commentQueries } from '../features/comments/queries.ts'
import {
  discussionPlaceOf,
  readDiscussionPlace,
} from '../features/comments/read-discussion-place.ts'
import { predictionQueries } from '../features/predictions/queries.ts'
import { PredictionPage } from './PredictionPage.tsx'

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const slug = requireParam(params, 'slug')
  const prediction = await ensure(context, predictionQueries.detail(slug))
  const place = discussionPlaceOf(request)
  if (prediction.slug !== slug) return redirect(paths.prediction(prediction.slug, place), 301)
  if (place.comments) {
    const target = { type: 'prediction', id: prediction.id } as const
    await ensure(context, commentQueries.page(target, place.comments))
  }
  return null
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const slug = requireParam(params, 'slug')
  return postComment({
    request,
    api: context.get(apiContext),
    queries: context.get(queryClientContext),
    findTarget: async () => {
      const prediction = await ensure(context, predictionQueries.detail(slug))
      // 308: the browser sends the form again, to the new address, with all that was typed
      if (prediction.slug !== slug) {
        throw redirect(paths.prediction(prediction.slug, discussionPlaceOf(request)), 308)
      }
      return { type: 'prediction', id: prediction.id }
    },
  })
}

export function Component() {
  const slug = requireParam(useParams(), 'slug')
  const { data: prediction } = useSuspenseQuery(predictionQueries.detail(slug))
  return (
    <PredictionPage prediction={prediction} place={readDiscussionPlace(useSearchParams()[0])} />
  )
}

export { PageError as ErrorBoundary } from '../app/PageError.tsx'
