import { useSuspenseQuery } from '@tanstack/react-query'
import { redirect, useParams, type LoaderFunctionArgs } from 'react-router'

import { DocumentHead } from '../app/DocumentHead.tsx'
import { ensure } from '../app/ensure.ts'
import { paths } from '../app/paths.ts'
import { requireParam } from '../app/require-param.ts'
import { pageQueries } from '../features/pages/queries.ts'
import { InlineText } from '../features/rich-text/InlineText.tsx'
import { RichText } from '../features/rich-text/RichText.tsx'
import { splitSections } from '../features/rich-text/split-sections.ts'
import { PageHead } from '../ui/layout/PageHead.tsx'
import { Section } from '../ui/layout/Section.tsx'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const slug = requireParam(params, 'slug')
  const page = await ensure(context, pageQueries.detail(slug))
  return page.slug === slug ? null : redirect(paths.page(page.slug), 301)
}

/** Standing text: About, Privacy, Methodology. Its heads hang in the margin as an article's do. */
export function Component() {
  const slug = requireParam(useParams(), 'slug')
  const { data: page } = useSuspenseQuery(pageQueries.detail(slug))
  const { preamble, sections } = splitSections(page.body)
  return (
    <article className="page">
      <DocumentHead title={page.title} description={page.description} path={paths.page(slug)} />
      <PageHead title={page.title}>
        {page.description && <p className="lede">{page.description}</p>}
      </PageHead>
      {preamble.length > 0 && (
        <div className="tracks section">
          <div className="prose in-text">
            <RichText text={preamble} under={1} />
          </div>
        </div>
      )}
      {sections.map(({ id, head, text }) => (
        <Section key={id} id={id} head={<InlineText parts={head} />}>
          <div className="prose">
            <RichText text={text} under={2} />
          </div>
        </Section>
      ))}
    </article>
  )
}

export { PageError as ErrorBoundary } from '../app/PageError.tsx'
