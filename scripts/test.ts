/** `npm test`: everything that can be tested, stage after stage; with an argument, that stage alone. */
import { explainMissingReference } from './test/reference.ts'
import type { Stage } from './test/stages.ts'
import { stages } from './test/stages.ts'
import type { Tally } from './test/tally.ts'
import { sum, summarize } from './test/tally.ts'

process.exit(await test(process.argv[2]))

async function test(wanted: string | undefined): Promise<number> {
  const names = Object.keys(stages).filter(isStage)
  if (wanted !== undefined && !isStage(wanted)) {
    console.error(`There is no stage "${wanted}". There are: ${names.join(', ')}.`)
    return 2
  }
  const tally = await runStages(wanted ? [wanted] : names)
  report(tally)
  return tally.failed > 0 ? 1 : 0
}

async function runStages(names: readonly Stage[]): Promise<Tally> {
  const tallies: Tally[] = []
  for (const name of names) {
    console.log(`\n${name}`)
    tallies.push(await stages[name]())
  }
  return sum(tallies)
}

/** The last line is for machines too: the counts and nothing else. */
function report(tally: Tally): void {
  console.log()
  for (const name of tally.skipped) console.log(`Skipped: ${name}`)
  const reason = explainMissingReference(process.env)
  if (reason) console.log(reason)
  console.log(summarize(tally))
}

function isStage(name: string): name is Stage {
  return name in stages
}
