/**
 * Loaded into every process that we start (`node --import`): ends it when its starter is gone.
 *
 * A starter that is killed outright stops nothing, and what it leaves would hold its ports. But its end
 * of our stdin closes, whatever way it dies. Processes that ours start in turn are loaded with this too;
 * their stdin says nothing about the starter, so they leave it alone.
 */
import process from 'node:process'

const GRACE_MS = 2_000

const starter = Number(new URL(import.meta.url).searchParams.get('starter'))
// `node --watch` stands between the starter and the process that it runs again and again
const isWatched = process.env.WATCH_REPORT_DEPENDENCIES !== undefined
const leader = isWatched ? process.ppid : process.pid

if (isWatched || process.ppid === starter) {
  process.stdin.once('end', () => {
    process.kill(leader, 'SIGTERM')
    setTimeout(() => process.exit(1), GRACE_MS).unref()
  })
  process.stdin.resume()
  if ('unref' in process.stdin) process.stdin.unref()
}
