import type { HundredValue } from './drawing.ts'
import { drawValue } from './drawing.ts'
import { FittedScale } from './FittedScale.tsx'
import type { HundredSize } from './sizes.ts'

type Props = HundredValue & {
  /** Largest first, such as `['LX', 'L']`: the first that fits its container is shown. */
  sizes: readonly HundredSize[]
  /** What a screen reader says for the drawing, from `describeHundred`; absent where text says it. */
  sentence?: string | undefined
}

/** A probability as a row of a hundred strokes: the tall ones are the futures in which it is Yes. */
export function Hundred({ sizes, sentence, ...value }: Props) {
  return (
    <>
      <FittedScale sizes={sizes} draw={(measures) => drawValue(value, measures)} />
      {sentence !== undefined && <span className="visually-hidden">{sentence}</span>}
    </>
  )
}
