import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { postgresAdapter } from '@payloadcms/db-postgres'
import { redirectsPlugin } from '@payloadcms/plugin-redirects'
import { equivalentOrigins, readCmsEnvironment } from '@veridact/shared/environment'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { keepCreatedAt } from './access/keep-created-at.ts'
import { lockdown } from './access/lockdown.ts'
import { articlePreviewUrl } from './access/article-preview-url.ts'
import { staffOnlyRest } from './access/staff-only-rest.ts'
import { adminConfig } from './admin/admin-config.ts'
import { seoWords } from './admin/seo-words.ts'
import { articles } from './collections/articles.ts'
import { Authors } from './collections/authors.ts'
import { Categories } from './collections/categories.ts'
import { Comments } from './collections/comments.ts'
import { media } from './collections/media.ts'
import { Pages } from './collections/pages.ts'
import { Predictions } from './collections/predictions.ts'
import { redirects } from './collections/redirects.ts'
import { TimelineEvents } from './collections/timeline-events.ts'
import { users } from './collections/users.ts'
import { exact } from './database/exact-instants.ts'
import { sturdy } from './database/sturdy-database.ts'
import { health } from './endpoints/health.ts'
import { noSocialImages } from './endpoints/no-social-images.ts'
import { editor } from './fields/editor.ts'
import { Site } from './globals/site.ts'
import { noEmail } from './no-email.ts'

// not `import.meta.dirname`: Next's bundler leaves it undefined
const dirname = path.dirname(fileURLToPath(import.meta.url))
const UPLOAD_BYTES_MAX = 10 * 1024 * 1024

const environment = readCmsEnvironment(process.env)

export default buildConfig({
  cookiePrefix: 'veridact',
  serverURL: environment.CMS_URL,
  csrf: equivalentOrigins(environment.CMS_URL),
  secret: environment.PAYLOAD_SECRET,
  telemetry: false,
  // a wrong password is no fault of the product
  loggingLevels: { AuthenticationError: 'info', LockedAuth: 'info' },
  graphQL: { disable: true },
  defaultDepth: 1,
  maxDepth: 3,
  email: noEmail,
  sharp,
  editor,
  i18n: { translations: { en: { 'plugin-seo': seoWords } } },
  admin: {
    user: 'users',
    importMap: { baseDir: dirname },
    ...adminConfig({ siteUrl: environment.SITE_URL }),
  },
  collections: [
    articles({ previewUrl: articlePreviewUrl(environment) }),
    Predictions,
    TimelineEvents,
    Comments,
    media(environment.MEDIA_DIR),
    Authors,
    Categories,
    Pages,
    users({ isSecure: environment.CMS_URL.startsWith('https:') }),
  ],
  globals: [Site],
  endpoints: [health, noSocialImages],
  plugins: [redirectsPlugin(redirects), lockdown],
  upload: { limits: { fileSize: UPLOAD_BYTES_MAX }, abortOnLimit: true },
  typescript: { outputFile: path.resolve(dirname, 'payload-types.ts'), autoGenerate: false },
  db: exact(
    sturdy(
      postgresAdapter({
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
    ),
  ),
})
  .then(staffOnlyRest)
  .then(keepCreatedAt)
