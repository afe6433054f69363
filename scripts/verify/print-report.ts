import type { Report } from '@veridact/shared/verifier'

/** A report as lines of text, what is wrong first. */
export function printReport({ isSound, finding, problems, passed, unchecked }: Report): string {
  return [
    isSound ? 'The record holds.' : 'The record does not hold.',
    ...(finding ? [`✗ Entry ${finding.seq}: ${finding.problem}.`] : []),
    ...problems.map((problem) => `✗ ${problem}`),
    ...passed.map((check) => `✓ ${check}`),
    ...unchecked.map((rest) => `– ${rest}`),
  ].join('\n')
}
