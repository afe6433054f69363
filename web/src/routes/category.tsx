import { useSuspenseQuery } from '@tanstack/react-query'
import { redirect, useParams, useSearchParams, type LoaderFunctionArgs } from 'react-router'

import { breadcrumbs } from '../app/breadcrumbs.ts'
import { DocumentHead } from '../app/DocumentHead.tsx'
import { ensure } from '../app/ensure.ts'
import { paths } from '../app/paths.ts'
import { readPlace } from '../app/read-place.ts'
import { requireParam } from '../app/require-param.ts'
import { articleQueries } from '../features/articles/queries.ts'
import { CategoryTitle } from '../features/taxonomy/CategoryTitle.tsx'
import { taxonomyQueries } from '../features/taxonomy/queries.ts'
import { PageHead } from '../ui/layout/PageHead.tsx'
import { ArticleList } from './ArticleList.tsx'

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const slug = requireParam(params, 'slug')
  const place = readPlace(new URL(request.url).searchParams)
  const [category] = await Promise.all([
    ensure(context, taxonomyQueries.category(slug)),
    ensure(context, articleQueries.list({ category: slug, ...place })),
  ])
  return category.slug === slug ? null : redirect(paths.category(category.slug, place), 301)
}

export function Component() {
  const slug = requireParam(useParams(), 'slug')
  const place = readPlace(useSearchParams()[0])
  const { data: category } = useSuspenseQuery(taxonomyQueries.category(slug))
  const { data: articles } = useSuspenseQuery(articleQueries.list({ category: slug, ...place }))
  return (
    <div className="page">
      <DocumentHead
        title={category.name}
        description={category.description || `What Veridact writes about ${category.name}.`}
        path={paths.category(slug, place)}
        jsonLd={({ origin }) => [
          breadcrumbs(origin, [{ name: category.name, path: paths.category(slug) }]),
        ]}
      />
      <PageHead title={<CategoryTitle {...category} />}>
        {category.description && <p className="lede">{category.description}</p>}
      </PageHead>
      <ArticleList
        articles={articles}
        place={place}
        hrefOf={(other) => paths.category(slug, other)}
      />
    </div>
  )
}

export { PageError as ErrorBoundary } from '../app/PageError.tsx'
