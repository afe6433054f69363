const PARENT_CHECK_MS = 200

/**
 * Resolves at the first wish of person or machine that this process should end.
 *
 * `npm` passes SIGINT and SIGTERM on, but not SIGHUP: it just dies. So its death is such a wish too.
 */
export function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => resolve()) // stays: a second Ctrl-C must not cut the first one short
    }
    if (process.env.npm_lifecycle_event !== undefined) watchParent(resolve)
  })
}

function watchParent(onDeath: () => void): void {
  const parent = process.ppid
  setInterval(() => process.ppid === parent || onDeath(), PARENT_CHECK_MS).unref()
}
