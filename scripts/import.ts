/** `npm run import`: reads articles, authors or predictions from a file into the product's database. */
import { runCommand } from './product/run-command.ts'

process.exit(await runCommand('cms/src/import/main.ts', process.argv.slice(2)))
