import { getPayload, type Payload } from 'payload'

/** Payload for a command: it throws its errors and says nothing, for standard output is the command's own. */
export async function openPayload(): Promise<Payload> {
  // imported here, for it reads the environment, and a command's arguments are looked at first
  const { default: config } = await import('../payload.config.ts')
  const logger = { options: { level: 'silent' } }
  return getPayload({ config: Object.assign({}, await config, { logger }) })
}
