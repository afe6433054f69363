import { execFileSync, spawnSync } from 'node:child_process'

/** A user of the machine by its numbers, as `spawn` takes them. */
export type UserIds = { uid: number; gid: number }

const NAME = 'postgres'

/**
 * The user that PostgreSQL runs as: it refuses to run as root, so root lends it the machine's
 * `postgres`, made when there is none. Everybody else runs it as themselves: `undefined`.
 */
export function findUnprivilegedUser(): UserIds | undefined {
  if (process.getuid?.() !== 0) return undefined
  return lookUp() ?? createUser()
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
