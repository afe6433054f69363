import type { Outcome, Prediction, PredictionLink } from '@veridact/shared/client'
import { formatDay, formatInstant } from '@veridact/shared/domain'

import { AI_ASSIST_WORDS } from '../../app/ai-assist-words.ts'
import { paths } from '../../app/paths.ts'
import { Facts, type Fact } from '../../ui/layout/Facts.tsx'
import { Link } from '../../ui/link/Link.tsx'
import { PredictionStateLabel } from './PredictionStateLabel.tsx'
import { labelStateOf } from './standing.ts'

/** What is settled about a prediction, a line each. */
export function PredictionFacts({ prediction }: { prediction: Prediction }) {
  const { closeAt, timezone, outcome, aiAssist, articles, imported, supersedes, supersededBy } =
    prediction
  const facts: Fact[] = [
    { name: 'State', value: <PredictionStateLabel prediction={prediction} /> },
    ...(outcome?.occurredAt
      ? [
          {
            name: labelStateOf(prediction) === 'yes' ? 'Happened' : 'Settled',
            value: formatDay(outcome.occurredAt, timezone),
          },
        ]
      : []),
    { name: 'Scheduled close', value: formatInstant(closeAt, timezone) },
    ...(outcome && !imported ? [{ name: 'Decided by', value: deciders(outcome) }] : []),
    ...(supersedes ? [{ name: 'Extends', value: <Question link={supersedes} /> }] : []),
    ...(supersededBy ? [{ name: 'Extended by', value: <Question link={supersededBy} /> }] : []),
    ...(imported
      ? importedFacts(imported)
      : [{ name: 'AI assistance', value: AI_ASSIST_WORDS[aiAssist] }]),
    ...(articles.length > 0
      ? [{ name: 'In the article', value: <Articles links={articles} /> }]
      : []),
  ]
  return <Facts facts={facts} />
}

function deciders({ isDecidedByOne }: Outcome): string {
  return isDecidedByOne ? 'One person, who also confirmed' : 'Two people'
}

function Question({ link: { slug, question } }: { link: PredictionLink }) {
  return <Link href={paths.prediction(slug)}>{question}</Link>
}

function Articles({ links }: { links: Prediction['articles'] }) {
  return (
    <ul>
      {links.map(({ slug, title }) => (
        <li key={slug}>
          <Link href={paths.article(slug)}>{title}</Link>
        </li>
      ))}
    </ul>
  )
}

function importedFacts({ dataset, source, licence }: NonNullable<Prediction['imported']>): Fact[] {
  return [
    {
      name: 'Dataset',
      value: <Link href={paths.predictions({ dataset })}>{dataset}</Link>,
    },
    { name: 'Source', value: source },
    ...(licence ? [{ name: 'Licence', value: licence }] : []),
  ]
}
