import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{shared,cms,web}/src/**/*.test.{ts,tsx}', '{web/server,scripts}/**/*.test.ts'],
          exclude: ['**/*.int.test.ts'],
        },
      },
      databaseProject('int'),
      databaseProject('contract'),
      {
        test: {
          name: 'scripts',
          include: ['scripts/**/*.int.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['{web/e2e,scripts}/**/*.e2e.ts'],
          globalSetup: 'web/e2e/global-setup.ts',
          fileParallelism: false, // one browser beside the product is what two cores can bear
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})

/** Tests against a real PostgreSQL; each file has a database of its own. */
function databaseProject(kind: 'int' | 'contract') {
  return {
    test: {
      name: kind,
      include: [`cms/tests/**/*.${kind}.test.ts`],
      globalSetup: 'cms/tests/global-setup.ts',
      setupFiles: 'cms/tests/database.ts',
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  }
}
