/** `npm run scores`: makes every score of the product's database anew from the ledger and the imported records. */
import { runCommand } from './product/run-command.ts'

process.exit(await runCommand({ script: 'cms/src/scores/main.ts', args: process.argv.slice(2) }))
