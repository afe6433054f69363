import type { SampleStory } from '../sample-article.ts'

export const coins: SampleStory = (calendar) => {
  const meeting = calendar.next('02-18', 45)
  const yearEnd = calendar.next('12-31', 200)
  return {
    slug: 'norrhavn-rate-decision',
    title: 'Norrhavn’s central bank asked for patience. Rents may not grant it',
    summary: `The Bank of Norrhavn has cut its rate six times and then stopped, at 2.25 per cent, to see what rents would do. They have slowed for four months. It decides again on ${meeting.words}. A cut of a quarter point is our leading outcome, and not by much.`,
    category: 'finance',
    topics: ['interest rates', 'housing'],
    byline: 'veridact-data-desk',
    drawing: 'coins',
    alt: 'Engraving of seven piles of coins, each lower than the one before',
    outlook: `The bank says what it will do in code, and the code is simple: "patient" means no, "attentive" means perhaps. The last minutes have both words in one sentence.

[A quarter point down has 47 chances in 100](prediction:norrhavn-meeting), no change has 41. The inflation figure eight days before the meeting is worth more than every speech until then.`,
    background: `Rents are a third of the index here, twice the usual share, because most of the country lives in three cities. They are counted by contract, so they move a year after the market does. The market turned eleven months ago.`,
    precedents: `Since 1999 the bank has paused in the middle of cutting eight times. Five pauses ended in a cut at the third meeting or sooner. This will be the third.`,
    scenarios: `Five outcomes for one meeting, from the deepest cut to a rise. The bank moves in quarter points and has announced every move since 2008 at noon.`,
    analysis: `The case for waiting is the currency, which has lost three per cent since the last cut. The case against is arithmetic: at the present pace, the real rate rises by a tenth of a point a month without anybody voting for it.

We also ask where the rate will stand at the end of the year, because a meeting can be missed by a month and a direction cannot.`,
    faq: [
      {
        question: 'Is this advice?',
        answer:
          'No. It is our estimate of what a committee will do. What you do with your mortgage is between you and somebody who is licensed to say.',
      },
      {
        question: 'Why is there a "something else"?',
        answer: 'So that the outcomes cover everything. A meeting can be moved.',
      },
    ],
    predictions: [
      {
        slug: 'norrhavn-meeting',
        question: `What will the Bank of Norrhavn do with its rate on ${meeting.words}?`,
        resolutionCriteria: `The change of the policy rate announced at the regular meeting of ${meeting.words}, in the bank's own statement of that day.`,
        otherwiseResolves:
          '"Something else" if no decision is announced within three days of the planned date, or if the bank changes another instrument instead of the rate.',
        closeAt: `${meeting.edtf}T11:00:00.000Z`,
        timezone: 'Europe/Oslo',
        isOrdered: true,
        forecast: [
          { key: 'half', label: 'Cut by half a point or more', ppm: 80_000 },
          { key: 'quarter', label: 'Cut by a quarter point', ppm: 470_000 },
          { key: 'hold', label: 'No change', ppm: 410_000 },
          { key: 'raise', label: 'Raise', ppm: 25_000 },
          { key: 'else', label: 'Something else', isResidual: true, ppm: 15_000 },
        ],
        rationale:
          'Five of eight pauses ended by the third meeting. The currency takes a little off, slowing rents put it back.',
        sources: [{ name: 'Bank of Norrhavn, minutes' }],
      },
      {
        slug: 'norrhavn-below-two',
        question: `Will the Bank of Norrhavn's rate be below 2 per cent on ${yearEnd.words}?`,
        resolutionCriteria: `Resolves Yes if the policy rate in force at the end of ${yearEnd.words} is below 2.00 per cent.`,
        otherwiseResolves: 'No at 2.00 per cent or above.',
        closeAt: yearEnd.plus(1).instant,
        forecast: 520_000,
        rationale:
          'It takes two cuts in seven meetings. In comparable stretches of the bank’s history that happened in six of eleven.',
        baseRate: {
          referenceClass: 'Years begun within a pause that ended at least half a point lower',
          k: 6,
          n: 11,
          source: 'Bank of Norrhavn, rate history',
        },
      },
    ],
    record: ['rate-cut-march', 'rate-cut-september'],
    timeline: [
      {
        date: calendar.daysAgo(330).month,
        epistemic: 'confirmed',
        title: 'Asking rents turn',
        description: 'For the first time in six years they fall in all three cities.',
      },
      {
        date: calendar.daysAgo(68).edtf,
        epistemic: 'confirmed',
        title: 'The pause',
        description: 'The rate stays at 2.25 per cent.',
      },
      {
        date: meeting.plus(-8).edtf,
        epistemic: 'expected',
        title: 'Inflation for January',
        description: 'With the new weights.',
      },
      {
        date: `${meeting.edtf}T11:00Z`,
        epistemic: 'expected',
        title: 'The decision',
        description: 'At noon, with a statement and no questions.',
      },
    ],
    sources: [
      { name: 'Bank of Norrhavn, minutes and rate history' },
      { name: 'Statistical office, rents by contract' },
    ],
    aiDisclosure: {
      use: 'generated',
      note: 'The background section was generated from tables and checked by an editor; the numbers were set by people. This is a sample story: the bank and the country are invented.',
    },
  }
}
