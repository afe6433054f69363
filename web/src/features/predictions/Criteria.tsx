import type { Prediction } from '@veridact/shared/client'

/** By what the question is decided, and how it comes to nothing. Binding, so word for word. */
export function Criteria({
  type,
  resolutionCriteria,
  otherwiseResolves,
}: Pick<Prediction, 'type' | 'resolutionCriteria' | 'otherwiseResolves'>) {
  const isBinary = type === 'binary'
  return (
    <div className="prose">
      {resolutionCriteria && (
        <>
          <h3>{isBinary ? 'Yes, if' : 'Which it is'}</h3>
          <Paragraphs text={resolutionCriteria} />
        </>
      )}
      {otherwiseResolves && (
        <>
          <h3>{isBinary ? 'What would make it No' : 'What would make it something else'}</h3>
          <Paragraphs text={otherwiseResolves} />
        </>
      )}
    </div>
  )
}

/** Plain text with empty lines between its paragraphs. */
export function Paragraphs({ text }: { text: string }) {
  return text.split(/\n{2,}/).map((paragraph, index) => <p key={index}>{paragraph}</p>)
}
