import { useSuspenseQuery } from '@tanstack/react-query'
import { data, useParams, useSearchParams, type LoaderFunctionArgs } from 'react-router'

import { ensure } from '../app/ensure.ts'
import { requireParam } from '../app/require-param.ts'
import { ArticleHead } from '../features/articles/ArticleHead.tsx'
import { articleQueries } from '../features/articles/queries.ts'
import { RetractionNotice } from '../features/articles/RetractionNotice.tsx'
import { useSavedInAdmin } from '../features/articles/use-saved-in-admin.ts'
import { ArticlePage } from './ArticlePage.tsx'

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const token = readToken(new URL(request.url).searchParams)
  await ensure(context, articleQueries.preview(requireParam(params, 'id'), token))
  return null
}

/** A draft as its page would show it, beside the form in which an editor writes it. */
export function Component() {
  const id = requireParam(useParams(), 'id')
  const token = readToken(useSearchParams()[0])
  const { data: article, refetch } = useSuspenseQuery(articleQueries.preview(id, token))
  useSavedInAdmin(() => void refetch())
  return (
    <>
      <ArticleHead article={article} isUnlisted />
      {article.state === 'retracted' ? (
        <RetractionNotice article={article} />
      ) : (
        <ArticlePage
          article={article}
          discussion={<p className="prose">Once it is published, readers discuss it here.</p>}
        />
      )}
    </>
  )
}

function readToken(search: URLSearchParams): string {
  const token = search.get('token')
  if (token === null) throw data(null, { status: 404 })
  return token
}

export { PageError as ErrorBoundary } from '../app/PageError.tsx'
