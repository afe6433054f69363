import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import sharp from 'sharp'

// not `import.meta.dirname`: Next's bundler leaves it undefined
const dirname = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  secret: process.env.PAYLOAD_SECRET ?? 'x',
  sharp,
  editor: lexicalEditor(),
  telemetry: false,
  graphQL: { disable: true },
  admin: { user: 'users' },
  collections: [{ slug: 'users', auth: true, fields: [] }],
  typescript: { outputFile: path.resolve(dirname, 'payload-types.ts'), autoGenerate: false },
  db: postgresAdapter({
    idType: 'uuid',
    push: false,
    migrationDir: path.resolve(dirname, 'migrations'),
    pool: { connectionString: process.env.DATABASE_URL ?? '' },
  }),
})
