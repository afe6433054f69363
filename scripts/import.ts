/** `npm run import`: reads articles, authors or predictions from a file into the product's database. */
import { runCommand } from './product/run-command.ts'

process.exit(await runCommand({ script: 'cms/src/import/main.ts', args: process.argv.slice(2) }))
