import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { postgresAdapter } from '@payloadcms/db-postgres'
import { redirectsPlugin } from '@payloadcms/plugin-redirects'
import { equivalentOrigins, readCmsEnvironment } from '@veridact/shared/environment'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { Articles } from './collections/articles.ts'
import { Authors } from './collections/authors.ts'
import { Categories } from './collections/categories.ts'
import { Comments } from './collections/comments.ts'
import { media } from './collections/media.ts'
import { Pages } from './collections/pages.ts'
import { Predictions } from './collections/predictions.ts'
import { redirects } from './collections/redirects.ts'
import { TimelineEvents } from './collections/timeline-events.ts'
import { Users } from './collections/users.ts'
import { editor } from './fields/editor.ts'
import { Site } from './globals/site.ts'

// not `import.meta.dirname`: Next's bundler leaves it undefined
const dirname = path.dirname(fileURLToPath(import.meta.url))
const environment = readCmsEnvironment(process.env)

export default buildConfig({
  serverURL: environment.CMS_URL,
  csrf: equivalentOrigins(environment.CMS_URL),
  secret: environment.PAYLOAD_SECRET,
  telemetry: false,
  graphQL: { disable: true },
  defaultDepth: 1,
  maxDepth: 3,
  sharp,
  editor,
  admin: {
    user: 'users',
    avatar: 'default',
    importMap: { baseDir: dirname },
  },
  collections: [
    Articles,
    Predictions,
    TimelineEvents,
    Comments,
    media(environment.MEDIA_DIR),
    Authors,
    Categories,
    Pages,
    Users,
  ],
  globals: [Site],
  plugins: [redirectsPlugin(redirects)],
  upload: { limits: { fileSize: 10 * 1024 * 1024 }, abortOnLimit: true },
  typescript: { outputFile: path.resolve(dirname, 'payload-types.ts'), autoGenerate: false },
  db: postgresAdapter({
    idType: 'uuid',
    push: false,
    migrationDir: path.resolve(dirname, 'migrations'),
    pool: {
      connectionString: environment.DATABASE_URL,
      max: 10,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 30_000,
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 30_000,
      application_name: 'veridact',
    },
  }),
})
