import { useSuspenseQuery } from '@tanstack/react-query'
import { redirect, useParams, useSearchParams, type LoaderFunctionArgs } from 'react-router'

import { DocumentHead } from '../app/DocumentHead.tsx'
import { ensure } from '../app/ensure.ts'
import { paths } from '../app/paths.ts'
import { readPlace } from '../app/read-place.ts'
import { requireParam } from '../app/require-param.ts'
import { articleQueries } from '../features/articles/queries.ts'
import { AuthorPortrait } from '../features/taxonomy/AuthorPortrait.tsx'
import { taxonomyQueries } from '../features/taxonomy/queries.ts'
import { PageHead } from '../ui/layout/PageHead.tsx'
import { ArticleList } from './ArticleList.tsx'

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const slug = requireParam(params, 'slug')
  const place = readPlace(new URL(request.url).searchParams)
  const [author] = await Promise.all([
    ensure(context, taxonomyQueries.author(slug)),
    ensure(context, articleQueries.list({ author: slug, ...place })),
  ])
  return author.slug === slug ? null : redirect(paths.author(author.slug, place), 301)
}

export function Component() {
  const slug = requireParam(useParams(), 'slug')
  const place = readPlace(useSearchParams()[0])
  const { data: author } = useSuspenseQuery(taxonomyQueries.author(slug))
  const { data: articles } = useSuspenseQuery(articleQueries.list({ author: slug, ...place }))
  return (
    <div className="page">
      <DocumentHead
        title={author.name}
        description={author.bio || `Articles by ${author.name}.`}
        path={paths.author(slug, place)}
        kind="profile"
        image={author.avatar}
      />
      <PageHead
        title={author.name}
        meta={author.avatar ? [<AuthorPortrait key="portrait" avatar={author.avatar} />] : []}
      >
        {author.bio && <p className="lede">{author.bio}</p>}
      </PageHead>
      <ArticleList
        articles={articles}
        place={place}
        hrefOf={(other) => paths.author(slug, other)}
        hasCategory
      />
    </div>
  )
}

export { PageError as ErrorBoundary } from '../app/PageError.tsx'
