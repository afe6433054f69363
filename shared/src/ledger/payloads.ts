/**
 * What each type of entry holds. Names that end in `Hash` are salted hashes of texts that stand outside the
 * chain; people, categories and predictions are opaque ids (L5). Absent is left out, never null.
 */
export type EntryPayloads = {
  /** A question as it was when it opened (P4). */
  register: {
    type: 'binary' | 'multiple_choice'
    questionHash: string
    resolutionCriteriaHash: string
    otherwiseResolvesHash: string
    /** Ids, in the editor's order; `yes` and `no` of a binary question. */
    options: string[]
    /** Labels and descriptions of a multiple choice. */
    optionsHash?: string
    isOrdered: 0 | 1
    /** The scheduled close, and the zone in which it was set. */
    closeAt: string
    timezone: string
    /** Absent for the uniform reference; else it happened in `k` of `n` cases, which makes `yes` ppm. */
    baseRate?: { k: number; n: number; yes: number }
    referenceClassHash?: string
    aiAssist: string
    clusterKey: string
    category: string
    authors: string[]
  }
  /** One revision of the numbers: ppm by option, 1,000,000 in all (P5). */
  forecast: {
    revision: number
    probabilities: { [option: string]: number }
    by: string
    rationaleHash?: string
  }
  /** New words of a question that is open (P3); only what changed is there. */
  criteria_change: {
    questionHash?: string
    resolutionCriteriaHash?: string
    otherwiseResolvesHash?: string
    optionsHash?: string
    category?: string
    reasonHash: string
    by: string
  }
  /** What happened, when, and who says so (P10). */
  resolution: Ending & { outcome: string; occurredAt: string }
  /** The question was flawed, or had already happened when it opened. */
  annul: Ending & { occurredAt?: string }
  /** Reality gave no clear answer. */
  ambiguous: Ending & { occurredAt?: string }
  /** The prediction of this entry extends an older one, which runs on (P4). */
  supersede: { supersedes: string; by: string }
  /** An imported dataset as it stands after an import (L4). */
  import: { dataset: string; source: string; count: number; hash: string }
  /** The key that signs checkpoints from here on; the one before it vouches for it. */
  key_rotate: { keyId: string; publicKey: string; previousKeyId?: string; signature?: string }
}

type Ending = {
  /** Addresses, one a line. */
  evidenceHash: string
  noteHash: string
  decidedBy: string
  confirmedBy?: string
  /** The `seq` of the entry that this one corrects. */
  supersedes?: number
}
