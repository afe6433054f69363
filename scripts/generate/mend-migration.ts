/**
 * A migration as Payload writes it, made one that Node can run: types are imported as types, or they are
 * missing when it is loaded. What it takes and does not use goes.
 */
export function mendMigration(text: string): string {
  return text
    .replace(
      'import { MigrateUpArgs, MigrateDownArgs, sql }',
      'import { sql, type MigrateDownArgs, type MigrateUpArgs }',
    )
    .replaceAll('({ db, payload, req }: ', '({ db }: ')
}
