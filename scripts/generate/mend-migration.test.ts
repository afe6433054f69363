import { expect, it } from 'vitest'

import { mendMigration } from './mend-migration.ts'

/** As Payload 3.90 writes it. */
const written = `import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql\`
   ALTER TABLE "articles" ADD COLUMN "subtitle" varchar;\`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql\`
   ALTER TABLE "articles" DROP COLUMN "subtitle";\`)
}
`

it('imports types as types, takes only what it uses, and does what it did', () => {
  expect(mendMigration(written))
    .toBe(`import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql\`
   ALTER TABLE "articles" ADD COLUMN "subtitle" varchar;\`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql\`
   ALTER TABLE "articles" DROP COLUMN "subtitle";\`)
}
`)
})
