import { exactPercent, jeffreysInterval, jeffreysMean } from '@veridact/shared/domain'
import type { BaseRate } from '@veridact/shared/domain'
import type { Data } from 'payload'

/** The reference forecast that a draft's fields make, in a sentence. */
export function describeReference(data: Data): string {
  const { kind, k, n }: Data = data.referenceForecast ?? {}
  if (kind !== 'baseRate') return describeUniform(data)
  if (data.type === 'multiple_choice') return 'A base rate is for questions of Yes or No.'
  return isBaseRate({ k, n }) ? describeBaseRate({ k, n }) : 'Give both counts: 7 of 17.'
}

function describeUniform({ type, options }: Data): string {
  const count = type === 'multiple_choice' ? (options?.length ?? 0) : 2
  return `Reference: 100% shared alike by ${count} outcomes.`
}

function describeBaseRate({ k, n }: BaseRate): string {
  const [low, high] = jeffreysInterval({ k, n }).map((share) => `${Math.round(share * 100)}%`)
  return (
    `Reference: ${exactPercent(jeffreysMean({ k, n }))}% for Yes, the Jeffreys mean of ${k} in ${n}. ` +
    `With 95% probability the true rate lies between ${low} and ${high}.`
  )
}

function isBaseRate({ k, n }: Partial<BaseRate>): boolean {
  return (
    k !== undefined &&
    n !== undefined &&
    [k, n].every(Number.isInteger) &&
    k >= 0 &&
    n >= 1 &&
    k <= n
  )
}
