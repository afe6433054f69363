import { defineConfig } from 'vitest/config'

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
    ],
  },
})
