/** How long what was made is given to others, from the moment its making began. */
const KEPT_MS = 500

/** So many different ones at most; with more, the oldest go first. */
const KEPT_MAX = 1_000

type Kept<Value> = { value: Promise<Value>; since: number }

/**
 * Makes a value once for all who ask for it by the same key within half a second: those who come
 * while it is being made wait for the same making. What failed is not kept.
 *
 * @param now Milliseconds of a clock that never goes back.
 */
export function keep<Value>({
  make,
  now = () => performance.now(),
}: {
  make: (key: string) => Promise<Value>
  now?: () => number
}): (key: string) => Promise<Value> {
  // a Map goes through its keys in the order in which they were set: the oldest first
  const kept = new Map<string, Kept<Value>>()

  function forgetOld(): void {
    for (const [key, { since }] of kept) {
      if (now() - since < KEPT_MS && kept.size <= KEPT_MAX) return
      kept.delete(key)
    }
  }

  return (key) => {
    forgetOld()
    const known = kept.get(key)
    if (known) return known.value
    const value = make(key)
    kept.set(key, { value, since: now() })
    value.catch(() => {
      if (kept.get(key)?.value === value) kept.delete(key)
    })
    return value
  }
}
