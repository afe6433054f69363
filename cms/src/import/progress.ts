import { SingleBar } from 'cli-progress'

/** A bar on the terminal that fills as a file is read; nothing where standard error is none. */
export function progressBar(totalBytes: number) {
  const bar = new SingleBar({
    format: '  {bar} {percentage} %  {eta_formatted} to go',
    barCompleteChar: '|',
    barIncompleteChar: '.',
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  })
  bar.start(Math.max(1, totalBytes), 0)
  return { update: (bytesRead: number) => bar.update(bytesRead), stop: () => bar.stop() }
}
