/** Resolves at the first wish of person or machine that this process should end. */
export function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => resolve()) // stays: a second Ctrl-C must not cut the first one short
    }
  })
}
