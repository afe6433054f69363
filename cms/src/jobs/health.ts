/** The worker's health check: exits with 0 while it lives, with 1 otherwise. */
import { readCmsEnvironment } from '@veridact/shared/environment'

import { heartbeatFile, isBeating } from './heartbeat.ts'

const { DATABASE_URL } = readCmsEnvironment(process.env)
process.exit(isBeating(heartbeatFile(DATABASE_URL), Date.now()) ? 0 : 1)
