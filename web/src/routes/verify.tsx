import { useSearchParams } from 'react-router'

import { DocumentHead } from '../app/DocumentHead.tsx'
import { apiPaths, paths } from '../app/paths.ts'
import { useFirstView } from '../app/use-first-view.ts'
import { VerifyPanel } from '../features/verify/VerifyPanel.tsx'
import { PageHead } from '../ui/layout/PageHead.tsx'
import { Section } from '../ui/layout/Section.tsx'
import { Link } from '../ui/link/Link.tsx'

export function Component() {
  const predictionSlug = useSearchParams()[0].get('prediction') ?? undefined
  const { origin } = useFirstView()
  return (
    <div className="page">
      <DocumentHead
        title="Verify the record"
        description="Check every entry of our record in your own browser: hashes, signatures and scores."
        path={paths.verify(predictionSlug)}
      />
      <PageHead title="Verify the record">
        <p className="lede">
          Every number we publish is an entry that holds the hash of the one before it. Change one,
          and all that follow no longer fit. You need not believe us: compute it again.
        </p>
      </PageHead>
      <Section id="check" head={predictionSlug ? 'One prediction' : 'The whole record'}>
        <VerifyPanel predictionSlug={predictionSlug} />
      </Section>
      <Section id="yourself" head="On your own machine">
        <div className="prose">
          <p>
            <Link href={apiPaths.ledger()}>The ledger</Link> has one entry a line. With a copy of
            our source, one command checks it, and all that we publish beside it:
          </p>
          <pre>
            <code>npm run verify -- {origin}</code>
          </pre>
          <p>
            A chain alone proves that nothing was changed by accident. Once a day its newest entry
            is signed. Keep <Link href={apiPaths.checkpoints()}>the signatures</Link> and name your
            file after the address: if the record was rewritten since, or an older one was put in
            its place, the check fails. What is hashed and signed, and how, is written in{' '}
            <code>docs/checking.md</code> of our source.
          </p>
        </div>
      </Section>
    </div>
  )
}

export { PageError as ErrorBoundary } from '../app/PageError.tsx'
