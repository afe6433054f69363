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
import { PageError } from '../app/PageError.tsx'
import { paths } from '../app/paths.ts'
import { requireParam } from '../app/require-param.ts'
import { ArticleHead } from '../features/articles/ArticleHead.tsx'
import { articleQueries } from '../features/articles/queries.ts'
import { RetractionNotice } from '../features/articles/RetractionNotice.tsx'
import { Discussion } from '../features/comments/Discussion.tsx'
import { postComment } from '../features/comments/post-comment.ts'
import { commentQueries } from '../features/comments/queries.ts'
import {
  discussionPlaceOf,
  readDiscussionPlace,
} from '../features/comments/read-discussion-place.ts'
import { UnsentComment } from '../features/comments/UnsentComment.tsx'
import { ArticlePage } from './ArticlePage.tsx'

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const slug = requireParam(params, 'slug')
  const article = await ensure(context, articleQueries.detail(slug))
  const place = discussionPlaceOf(request)
  if (article.slug !== slug) return redirect(paths.article(article.slug, place), 301)
  if (article.state === 'retracted') return { section: null }
  if (place.comments) {
    await ensure(context, commentQueries.page({ type: 'article', id: article.id }, place.comments))
  }
  return { section: paths.category(article.category.slug) }
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const slug = requireParam(params, 'slug')
  return postComment({
    request,
    api: context.get(apiContext),
    queries: context.get(queryClientContext),
    findTarget: async () => {
      const article = await ensure(context, articleQueries.detail(slug))
      // 308: the browser sends the form again, to the new address, with all that was typed
      if (article.slug !== slug)
        throw redirect(paths.article(article.slug, discussionPlaceOf(request)), 308)
      return article.state === 'retracted' ? undefined : { type: 'article', id: article.id }
    },
  })
}

export function Component() {
  const slug = requireParam(useParams(), 'slug')
  const { data: article } = useSuspenseQuery(articleQueries.detail(slug))
  const place = readDiscussionPlace(useSearchParams()[0])
  return (
    <>
      <ArticleHead article={article} />
      {article.state === 'retracted' ? (
        <>
          <RetractionNotice article={article} />
          <UnsentComment />
        </>
      ) : (
        <ArticlePage
          article={article}
          discussion={
            <Discussion
              target={{ type: 'article', id: article.id }}
              discussion={article.discussion}
              place={place}
              hrefOf={(other) => paths.article(slug, other)}
            />
          }
        />
      )}
    </>
  )
}

export function ErrorBoundary() {
  return (
    <>
      <PageError />
      <UnsentComment />
    </>
  )
}
