import type { TrackRecord } from '@veridact/shared/client'

type Bin = TrackRecord['calibration']['deciles'][number]

export type CalibrationSentence = {
  /** "When we said 70%, it happened 68 times in 100." */
  sentence: string
  /** "13 of 19 questions, to be exact; chance alone could give anything from 46 to 85." */
  exactly: string
}

/**
 * How the numbers did, in the words of the bin in which most questions are; of equal ones that with the higher
 * numbers. Absent while nothing is scored.
 */
export function calibrationSentence(
  { calibration }: Pick<TrackRecord, 'calibration'>,
  who: 'we' | 'the sample',
) {
  const [bin] = calibration.deciles.toSorted((a, b) => b.n - a.n || b.low - a.low)
  return bin && inWords(bin, who)
}

function inWords(
  { n, meanForecast, observed, interval: [low, high] }: Bin,
  who: string,
): CalibrationSentence {
  const happened = Math.round(observed * n)
  return {
    sentence: `When ${who} said ${percent(meanForecast)}%, it happened ${times(percent(observed))} in 100.`,
    exactly: `${happened} of ${n} questions, to be exact; chance alone could give anything from ${percent(low)} to ${percent(high)}.`,
  }
}

function percent(share: number): number {
  return Math.round(share * 100)
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}
