/** `npm run check`: format, lint, types and generated files, without running the product. */
import { runChecks } from './test/checks.ts'

const failed = (await runChecks()).filter(({ isPassed }) => !isPassed)
if (failed.length > 0) console.error(`Failed: ${failed.map(({ name }) => name).join(', ')}.`)
process.exitCode = failed.length > 0 ? 1 : 0
