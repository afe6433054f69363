import type { SampleStory } from '../sample-article.ts'

export const wafer: SampleStory = (calendar) => {
  const due = calendar.next('07-01', 120)
  return {
    slug: 'brandhaven-first-wafers',
    title: 'Brandhaven’s first wafers are due by summer. Plants like it run late',
    summary: `The Havelmark plant at Brandhaven has promised paying customers their first wafers before ${due.words}. Its clean room passed inspection and its lenses have arrived; its water permit has not. Of eleven plants in our list that named a date at the ground-breaking, three kept it.`,
    category: 'tech',
    topics: ['chips', 'industry'],
    byline: 'veridact-editorial',
    drawing: 'wafer',
    alt: 'Engraving of a silicon wafer, its chips catching the light in sectors',
    outlook: `Havelmark needs four things before it can bill anybody: tools that are installed, a process that yields, water, and a customer who signs off the first lot. Two are done.

[We give the date three chances in ten](prediction:brandhaven-before-summer). The permit alone would not worry us. The permit and an unproven yield in the same quarter do.`,
    background: `A modern plant uses as much water as a town of sixty thousand. Brandhaven's comes from a river that two districts share, and the second of them has asked for a new assessment of what is returned to it, and how warm.

The company has said that it can start with a temporary intake. The temporary intake covers four of the ten production lines, which is enough to ship a wafer and not enough to ship them at a profit.`,
    precedents: `Our list has eleven plants of this class whose first date was given at the ground-breaking. Three shipped by it. Four were late by a quarter or less, three by more than a year, and one was never finished. Delays came from power and water more often than from machines.`,
    impact: `Two carmakers have designed a part that only Brandhaven is contracted to make. Each has about eleven weeks of stock. A slip of one quarter passes unnoticed; a slip of two stops a line.`,
    analysis: `Announced dates are not guesses, they are instruments: subsidies are paid out against them. That argues for a token shipment on the last day of June, which our criteria would count if a customer accepts it. We put a third of our Yes on exactly that.`,
    faq: [
      {
        question: 'Does an engineering sample count?',
        answer: 'No. A lot must be invoiced to a customer outside the group. See the criteria.',
      },
      {
        question: 'How many wafers are enough?',
        answer: 'One lot, which is usually twenty-five.',
      },
    ],
    predictions: [
      {
        slug: 'brandhaven-before-summer',
        question: `Will Havelmark ship a commercial lot of wafers from Brandhaven before ${due.words}?`,
        resolutionCriteria: `Resolves Yes if Havelmark or the customer states that a lot of wafers processed at Brandhaven was delivered and invoiced to a company outside the group before ${due.words}, 00:00 UTC.`,
        otherwiseResolves:
          'No if no such statement is made within thirty days after that instant, or if the lot is described as samples.',
        background: 'The water permit is open. The temporary intake covers four of ten lines.',
        closeAt: due.instant,
        forecast: 310_000,
        rationale:
          'Slightly above the base rate of 3 in 11: the tools are in, and a token lot would be enough. The permit keeps us from going higher.',
        baseRate: {
          referenceClass:
            'Chip plants on our list that shipped by the date named at the ground-breaking',
          k: 3,
          n: 11,
          source: 'Veridact, list of plants and first dates',
        },
        aiAssist: 'drafted',
      },
    ],
    record: ['wafer-plant-opens', 'wafer-subsidy-second-round'],
    timeline: [
      {
        date: calendar.daysAgo(1010).month,
        epistemic: 'confirmed',
        title: 'Ground-breaking',
        description: 'The first date is named from the stage.',
      },
      {
        date: calendar.daysAgo(96).month,
        epistemic: 'confirmed',
        title: 'Clean room certified',
        description: 'The inspector signs for the whole floor.',
      },
      {
        date: `${calendar.daysAgo(33).month}?`,
        epistemic: 'alleged',
        title: 'First test lot',
        description:
          'A supplier says that a test lot ran through, with fewer good chips than planned.',
      },
      {
        date: `${due.plus(-150).month}/${due.plus(-90).month}`,
        epistemic: 'expected',
        title: 'Ruling on the water permit',
        description: 'The district has twelve weeks from the new assessment.',
      },
      {
        date: due.edtf,
        epistemic: 'expected',
        title: 'The promised date',
        description: 'Entered after this counts for nothing.',
      },
    ],
    sources: [
      { name: 'Havelmark, quarterly letter' },
      { name: 'District of Brandhaven, permit file 114' },
    ],
    aiDisclosure: {
      use: 'drafted',
      note: 'Software wrote a first draft from our notes; an editor rewrote it and set the number. This is a sample story: the company is invented.',
    },
    comments: [
      {
        name: 'Per-Olof',
        body: 'The temporary intake runs warm in June. If they need it, they need it before the river does.',
      },
    ],
  }
}
