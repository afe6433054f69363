type Answer = { etag: string; text: string }

/** The last answers by their address; the one not asked for longest goes first. */
export function createMemory(capacity: number) {
  // a Map goes through its keys in the order in which they were set
  const answers = new Map<string, Answer>()

  function keep(url: string, answer: Answer): void {
    answers.delete(url)
    answers.set(url, answer)
    const [oldest] = answers.keys()
    if (answers.size > capacity && oldest !== undefined) answers.delete(oldest)
  }

  function find(url: string): Answer | undefined {
    const answer = answers.get(url)
    if (answer) keep(url, answer)
    return answer
  }

  return { find, keep }
}
