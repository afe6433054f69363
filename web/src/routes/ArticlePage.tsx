import type { PredictionSummary, PublishedArticle } from '@veridact/shared/client'
import type { ReactNode } from 'react'

import { paths } from '../app/paths.ts'
import { isSample, useSampleStandsIn } from '../app/sample-record.ts'
import { ArticleMasthead } from '../features/articles/ArticleMasthead.tsx'
import { Hero } from '../features/articles/Hero.tsx'
import { RelatedCoverage } from '../features/articles/RelatedCoverage.tsx'
import { filledSections, hasContents } from '../features/articles/sections.ts'
import { KeyNumber } from '../features/predictions/KeyNumber.tsx'
import { entriesInWords } from '../features/predictions/words.ts'
import { ContentsDisclosure } from '../ui/disclosure/ContentsDisclosure.tsx'
import { Link } from '../ui/link/Link.tsx'
import { ArticleBody } from './ArticleBody.tsx'
import styles from './ArticlePage.module.css'

type Props = {
  article: PublishedArticle
  /** What readers say; in a preview, what stands in its place. */
  discussion: ReactNode
}

/** An article with all that belongs to it, as readers and, in a preview, editors see it. */
export function ArticlePage({ article: whole, discussion }: Props) {
  const article = { ...whole, predictions: useShownPredictions(whole.predictions) }
  const keyPrediction = article.predictions.find((prediction) => !isSample(prediction))
  const sections = filledSections(article)
  return (
    <article className="page">
      <ArticleMasthead
        article={article}
        record={onRecord(article.predictions)}
        aside={keyPrediction && <KeyNumber prediction={keyPrediction} />}
      />
      {article.hero && (
        <div className={styles.hero}>
          <Hero image={article.hero} />
        </div>
      )}
      {hasContents(sections) && <ContentsDisclosure head="In this article" entries={sections} />}
      <ArticleBody article={article} sections={sections} discussion={discussion} />
      <RelatedCoverage related={article.related} />
    </article>
  )
}

/** The entries among which those of an article's predictions are, and the way to check them. */
function onRecord(predictions: readonly PredictionSummary[]): ReactNode {
  const recorded = predictions.flatMap(({ slug, seqRange }) =>
    seqRange ? [{ slug, ...seqRange }] : [],
  )
  const [one, ...others] = recorded
  if (!one) return null
  const first = Math.min(...recorded.map((range) => range.first))
  const last = Math.max(...recorded.map((range) => range.last))
  return (
    <Link href={paths.verify(others.length === 0 ? one.slug : undefined)}>
      On the record: {entriesInWords({ first, last })}
    </Link>
  )
}

/** The sample record goes when there is a record of our own. */
function useShownPredictions(predictions: readonly PredictionSummary[]): PredictionSummary[] {
  const isSampleShown = useSampleStandsIn()
  return predictions.filter((prediction) => isSampleShown || !isSample(prediction))
}
