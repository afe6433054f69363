/**
 * Loaded into every process that we start (`node --import`): ends it when its starter is gone.
 *
 * A starter that is killed outright stops nothing, and what it leaves would hold its ports. But its end
 * of our stdin closes, whatever way it dies.
 */
import process from 'node:process'

const GRACE_MS = 2_000

process.stdin.once('end', () => {
  process.kill(process.pid, 'SIGTERM')
  setTimeout(() => process.exit(1), GRACE_MS).unref()
})
process.stdin.resume()
if ('unref' in process.stdin) process.stdin.unref()
