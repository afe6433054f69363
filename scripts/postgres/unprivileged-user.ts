import { execFileSync, spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'

/** A user of the machine by its numbers, as `spawn` takes them. */
export type UserIds = { uid: number; gid: number }

const NAME = 'postgres'

/**
 * The user that PostgreSQL runs as, where that is not the one who starts it.
 *
 * It refuses to run as root. So root lends it the user whose cluster it is already; for a new one the
 * machine's `postgres`, made when there is none.
 */
export function findUnprivilegedUser(cluster: string): UserIds | undefined {
  if (process.getuid?.() !== 0) return undefined
  return ownerOf(cluster) ?? lookUp() ?? createUser()
}

function ownerOf(cluster: string): UserIds | undefined {
  const stats = statSync(cluster, { throwIfNoEntry: false })
  return stats && stats.uid !== 0 ? { uid: stats.uid, gid: stats.gid } : undefined
}

function lookUp(): UserIds | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, NAME], { encoding: 'utf8' }))
  if (uid?.status !== 0 || gid?.status !== 0) return undefined
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

function createUser(): UserIds {
  execFileSync('useradd', ['--system', '--user-group', '--shell', '/usr/sbin/nologin', NAME])
  const user = lookUp()
  if (!user)
    throw new Error(`The user "${NAME}" could not be made; start as another user than root.`)
  return user
}
