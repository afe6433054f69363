import type { Prediction, PredictionScores } from '@veridact/shared/client'
import { formatDay, formatSigned, printPercent, wholePercent } from '@veridact/shared/domain'

import { baseRateOf, gapInPoints, points } from './words.ts'

type Scored = { prediction: Prediction; scores: PredictionScores }

/** The numbers that the outcome is held against: those first and last said of what happened. */
type Numbers = { opening: number; closing: number; happened: boolean }

/** The score of a question as a reader would tell it to another, a sentence each. */
export function scoreSentences({ prediction, scores }: Scored): string[] {
  const numbers = numbersOf(prediction)
  if (!numbers) return []
  return [
    prediction.type === 'binary' ? binaryOpening(numbers) : choiceOpening(prediction, numbers),
    closingSentence(numbers),
    referenceSentence({ prediction, scores }),
    ...timeSentence(scores),
    ...maturitySentence({ prediction, scores }),
  ]
}

/** A score with three decimals: 0 is best. */
export function printScore(score: number): string {
  return score.toFixed(3)
}

function numbersOf({ type, options, outcome }: Prediction): Numbers | undefined {
  const happenedId = outcome?.option
  const option = type === 'binary' ? options[0] : options.find(({ id }) => id === happenedId)
  if (!happenedId || !option?.opening || !option.current) return undefined
  return {
    opening: option.opening.ppm,
    closing: option.current.ppm,
    happened: option.id === happenedId,
  }
}

function binaryOpening({ opening, happened }: Numbers): string {
  const said = `The first number was ${printPercent(opening)}, and it ${happened ? 'happened' : 'did not happen'}`
  const isWrong = wholePercent(opening) !== 50 && wholePercent(opening) > 50 !== happened
  return isWrong ? `${said}, so it was on the wrong side of even.` : `${said}.`
}

function choiceOpening({ options, outcome }: Prediction, { opening }: Numbers): string {
  const label = options.find(({ id }) => id === outcome?.option)?.label ?? ''
  return `What happened, “${label}”, was first given ${printPercent(opening)}.`
}

function closingSentence({ opening, closing, happened }: Numbers): string {
  const [first, last] = [gapInPoints(opening, happened), gapInPoints(closing, happened)]
  if (opening === closing) return `The number never moved: it was ${points(first)} away.`
  return `The last one that counts was ${printPercent(closing)}. At publication the number was ${points(first)} away from what happened, at the end ${points(last)}.`
}

function referenceSentence({ prediction, scores }: Scored): string {
  const skill = scores.skill.vsReference.opening
  const reference = referenceWords(prediction)
  if (skill === null) return `${reference} was certain and right, and cannot be beaten.`
  const share = Math.round(Math.abs(skill) * 100)
  if (share === 0) return `The first number did as well as ${reference.toLowerCase()}.`
  return `By half-Brier the first number’s error was ${share}% ${skill > 0 ? 'smaller' : 'larger'} than that of ${reference.toLowerCase()}.`
}

/** What the score is measured against. */
function referenceWords(prediction: Prediction): string {
  const baseRate = baseRateOf(prediction)
  if (baseRate) return `The base rate of ${printPercent(baseRate.forecast.ppm)}`
  return prediction.type === 'binary' ? 'Always saying 50%' : 'The same number for every outcome'
}

function timeSentence({ timeWeightedImprovement: gain }: PredictionScores): string[] {
  if (gain === null) return []
  if (Math.abs(gain) < 0.0005) {
    return [
      'Over the whole time to its scheduled close, the numbers neither took from that error nor added to it.',
    ]
  }
  const way = gain >= 0 ? 'took' : 'added'
  const where = gain >= 0 ? 'off' : 'to'
  return [
    `Over the whole time to its scheduled close, the numbers ${way} ${printScore(Math.abs(gain))} ${where} that error on average (${formatSigned(gain, 3)}).`,
  ]
}

function maturitySentence({ prediction, scores }: Scored): string[] {
  if (scores.isMature) return []
  const { closeAt, timezone } = prediction
  return [
    `It counts in the track record once its scheduled close has passed, on ${formatDay(closeAt, timezone)}.`,
  ]
}
