import type { PublishedArticle, RichText as RichTextTree } from '@veridact/shared/client'

import { paths } from '../app/paths.ts'
import { leadingOption } from '../features/predictions/standing.ts'
import { RichText } from '../features/rich-text/RichText.tsx'
import { Claim } from '../ui/hundred/Claim.tsx'
import { Link } from '../ui/link/Link.tsx'

type Props = {
  article: Pick<PublishedArticle, 'predictions'>
  text: RichTextTree
  /** The level of the heading above. */
  under: 1 | 2 | 3
}

/** A part of an article's text, in which claims carry the numbers of its predictions. */
export function ArticleText({ article, text, under }: Props) {
  return (
    <RichText
      text={text}
      under={under}
      renderClaim={({ slug, words }) => {
        const prediction = article.predictions.find((one) => one.slug === slug)
        const leading = prediction && leadingOption(prediction)
        const href = paths.prediction(slug)
        return leading ? (
          <Claim href={href} ppm={leading.ppm}>
            {words}
          </Claim>
        ) : (
          <Link href={href}>{words}</Link>
        )
      }}
    />
  )
}
