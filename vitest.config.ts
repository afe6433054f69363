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
