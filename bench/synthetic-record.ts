import { seededRandom } from './random.ts'

/** How large a synthetic record is; `forecastsEach` is the mean over an even number of questions. */
export type RecordSize = { predictions: number; forecastsEach: number }

const SEED = 20_261_124
const DAY_MS = 24 * 60 * 60 * 1000
const FIRST_DAY_MS = Date.UTC(2012, 0, 1)
const CATEGORIES = ['tech', 'sports', 'finance', 'gaming', 'politics', 'science', 'world']

/**
 * A record of questions that nobody asked, a JSON object a line: forecasts that learn something on the way,
 * most questions resolved (some early), a few void or still open. The same in every run.
 */
export function* syntheticRecord({ predictions, forecastsEach }: RecordSize): Generator<string> {
  const random = seededRandom(SEED)
  for (let index = 0; index < predictions; index++) {
    // of each pair of questions one has as many more as the other has fewer
    const spread = Math.floor(index / 2) % forecastsEach
    const count = forecastsEach + (index % 2 === 0 ? spread : -spread)
    yield `${JSON.stringify(question({ index, count, random }))}\n`
  }
}

function question({
  index,
  count,
  random,
}: {
  index: number
  count: number
  random: () => number
}) {
  const openMs = FIRST_DAY_MS + Math.floor(random() * 5000) * DAY_MS + index
  const horizonMs = (1 + random() * 300) * DAY_MS
  const closeMs = openMs + Math.floor(horizonMs)
  const chance = random()
  const outcome = random() < chance ? 1 : 0
  const fate = random()
  const status = fate < 0.03 ? 'void' : fate < 0.1 ? 'open' : 'resolved'
  const resolvedMs = fate < 0.5 ? closeMs : openMs + Math.floor(horizonMs * (0.2 + 0.8 * random()))
  return {
    id: `synthetic-${index}`,
    source: 'Veridact bench',
    sourceUrl: '',
    licence: 'CC0',
    question: `Will number ${index} of a made-up list come true?`,
    background: '',
    resolutionCriteria: 'It comes true if the generator says so.',
    category: CATEGORIES[Math.floor(random() * CATEGORIES.length)],
    openAt: instant(openMs),
    closeAt: instant(closeMs),
    resolvedAt: status === 'resolved' ? instant(resolvedMs) : null,
    status,
    outcome: status === 'resolved' ? outcome : null,
    forecasts: Array.from({ length: count }, (_, step) => ({
      at: instant(openMs + Math.floor((horizonMs * step) / count)),
      probability: forecast({ chance, outcome, knowledge: step / count, noise: random() }),
    })),
  }
}

type Said = { chance: number; outcome: number; knowledge: number; noise: number }

function forecast({ chance, outcome, knowledge, noise }: Said): number {
  const drifted = chance + (outcome - chance) * knowledge * 0.6 + (noise - 0.5) * 0.3
  return Math.round(Math.min(0.999, Math.max(0.001, drifted)) * 10_000) / 10_000
}

function instant(ms: number): string {
  return new Date(ms).toISOString()
}
