import type { TrackRecord } from '@veridact/shared/client'

import { paths } from '../../app/paths.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { Link } from '../../ui/link/Link.tsx'

/** What the figures mean, in as many words as it takes to check one by hand. */
export function HowComputed({ bootstrap }: Pick<TrackRecord, 'bootstrap'>) {
  return (
    <Section id="how-computed" head="How it is computed">
      <div className="prose">
        <p>
          <strong>Half-Brier.</strong> The square of the distance between what we said and what
          happened, from 0 to 1. Some sites publish twice this number.
        </p>
        <p>
          <strong>Opening and closing.</strong> The first number that counted, and the last one
          before the close or the event, whichever came first.
        </p>
        <p>
          <strong>Skill.</strong> One minus our error divided by the error of the reference: the
          base rate that was frozen when the question opened, or even odds. A ratio of sums, each
          question one vote.
        </p>
        <p>
          <strong>Time-weighted improvement.</strong> How much closer than the reference we were at
          each moment, added up and divided by the whole scheduled time, so that a question which
          ends early earns nothing extra.
        </p>
        <p>
          <strong>What counts.</strong> A question counts once its scheduled close has passed, even
          if it was settled before. Numbers entered at the close or later stay on the record and are
          not scored.
        </p>
        <p>
          <strong>Intervals.</strong> {bootstrap.draws.toLocaleString('en-US')} draws of whole
          clusters of questions that stand or fall together, by {bootstrap.generator} from seed{' '}
          {bootstrap.seed}.
        </p>
        <p>
          More in <Link href={paths.page('methodology')}>our methodology</Link>.
        </p>
      </div>
    </Section>
  )
}
