import type { SampleStory } from '../sample-article.ts'

export const cable: SampleStory = (calendar) => {
  const deadline = calendar.next('02-15', 60)
  return {
    slug: 'skaw-cable-repair',
    title: 'One ship can mend the northern cable, and it is promised elsewhere',
    summary: `The cable between Skaw and Vindøy has been dark for three weeks. The only ship within two thousand miles that can lift it is laying a new line for somebody else until the middle of the winter. The islands’ contract says service returns before ${deadline.words}. We give that a little less than an even chance.`,
    category: 'tech',
    topics: ['networks', 'sea'],
    byline: 'veridact-editorial',
    drawing: 'cable',
    alt: 'Engraving of a small ship on a flat sea and, far below, the cable it has lifted from the bed',
    outlook: `A repair at sea takes five days. Waiting for a ship, for a permit and for three calm days in a row takes the rest. [We put service before the contract's date at 46 in 100](prediction:skaw-before-deadline), most of it in the last fortnight.`,
    background: `Cables break all the time. The industry's protection committee counts 150 to 200 faults a year in the world, most of them by anchors and nets, and a few dozen ships go out to mend them.

The ships are booked by zone. Each cable pays into the zone where it lies and is promised a vessel within a day of the fault, if no other repair is under way. One is.`,
    precedents: `In this zone thirteen faults in twelve years fell between November and March. Six were repaired within the three months that this contract allows.`,
    impact: `The islands have a second path by radio. It carries a tenth of the traffic, which is why the hospital has it and the schools do not.`,
    analysis: `Calm is the scarce good. Lifting a cable needs waves under two and a half metres for about sixty hours. In the last twenty winters this stretch of water had on average two such windows between the ship's release and our date. It needs one, with the ship in it.`,
    faq: [
      {
        question: 'Was it cut on purpose?',
        answer: 'Nobody who knows has said so. Our question does not depend on it.',
      },
      {
        question: 'What counts as service?',
        answer:
          'Traffic over the repaired span, as stated by the operator. A path by way of another cable does not count.',
      },
    ],
    predictions: [
      {
        slug: 'skaw-before-deadline',
        question: `Will the Skaw–Vindøy cable carry traffic again before ${deadline.words}?`,
        resolutionCriteria: `Resolves Yes if the operator states that traffic runs over the repaired span before ${deadline.words}, 00:00 UTC.`,
        otherwiseResolves:
          'No if the operator makes no such statement by then. Service restored by another path is No.',
        closeAt: deadline.instant,
        forecast: 460_000,
        rationale:
          'Exactly the base rate. The ship is late, which lowers it; the fault lies in shallow water, which raises it again.',
        baseRate: {
          referenceClass: 'Winter faults in the zone repaired within three months',
          k: 6,
          n: 13,
          source: 'Zone agreement, annual reports',
        },
      },
    ],
    record: ['cable-landing-permit', 'cable-second-repair-ship', 'cable-first-traffic'],
    timeline: [
      {
        date: `${calendar.daysAgo(22).edtf}T03:41Z`,
        epistemic: 'confirmed',
        title: 'The line goes dark',
        description: 'Both fibre pairs stop within a second of each other.',
      },
      {
        date: calendar.daysAgo(20).edtf,
        epistemic: 'alleged',
        title: 'A trawler is said to have turned back',
        description: 'Its owner says that the gear was damaged in harbour.',
      },
      {
        date: `${calendar.daysAgo(-38).month}~`,
        epistemic: 'expected',
        title: 'The ship is free',
        description: 'When the new line is landed.',
      },
      {
        date: deadline.edtf,
        epistemic: 'expected',
        title: 'The contract’s date',
        description: 'After it, the operator pays by the day.',
      },
    ],
    sources: [
      { name: 'International Cable Protection Committee', url: 'https://www.iscpc.org/' },
      { name: 'Operator’s notices to customers' },
    ],
    aiDisclosure: {
      use: 'research',
      note: 'Software read twenty winters of wave heights. This is a sample story: the cable and its operator are invented.',
    },
  }
}
