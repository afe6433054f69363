import { formatSigned } from '@veridact/shared/domain'

type Interval = readonly [low: number, high: number]

/** Fewer questions than this are too few to judge. */
export const JUDGED_FROM = 20

/** Whether there are questions, and too few of them to judge: the list of them is shown instead. */
export function isTooFew({ n }: { n: number }): boolean {
  return n > 0 && n < JUDGED_FROM
}

/** "0.168". */
export function printScore(value: number): string {
  return value.toFixed(3)
}

/** "+0.21", or with three decimals for what is measured over time. */
export function printSkill(value: number, decimals = 2): string {
  return formatSigned(value, decimals)
}

/** "95% interval 0.149 to 0.188." */
export function intervalWords(interval: Interval, print: (value: number) => string): string {
  return `95% interval ${print(interval[0])} to ${print(interval[1])}.`
}

/** What a share of an error that was removed or added means in words. */
export function skillWords(skill: number): string {
  const share = Math.round(Math.abs(skill) * 100)
  if (share === 0) return 'We did no better and no worse than the base rates alone.'
  return skill > 0
    ? `We removed ${share}% of the error that the base rates alone would have made.`
    : `We added ${share}% to the error that the base rates alone would have made.`
}

/** How far ahead of the reference the number was on an average day of the scheduled time. */
export function improvementWords(improvement: number): string {
  const direction = improvement >= 0 ? 'What we gained on' : 'What we lost to'
  return `${direction} the base rates on an average day, over every question’s full window.`
}

/** "11 questions", "1 question". */
export function countQuestions(n: number): string {
  return `${n.toLocaleString('en-US')} ${n === 1 ? 'question' : 'questions'}`
}
