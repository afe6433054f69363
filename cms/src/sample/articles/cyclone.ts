import type { SampleStory } from '../sample-article.ts'

export const cyclone: SampleStory = (calendar) => {
  const season = calendar.next('06-01', 120)
  return {
    slug: 'learned-storm-model-official',
    title: 'A storm model that learned instead of calculating may become the official forecast',
    summary: `The Meridian Weather Office has run a learned model beside its physical one for two seasons. On tracks the learned one was better by a day, on strength it was worse. The office must name one of them as its official guidance before the season opens on ${season.words}. We think it is nearly even, a little better than even for the newcomer.`,
    category: 'tech',
    topics: ['weather', 'machine learning'],
    byline: 'veridact-data-desk',
    drawing: 'cyclone',
    alt: 'Engraving of a tropical storm seen from above, its forecast path drawn in widening circles',
    outlook: `A forecast centre does not switch models, it switches blame. The scores favour the learned model on where a storm goes and the old one on how strong it will be when it arrives, and people board up their windows for the second.

[We put the switch at 57 in 100](prediction:meridian-learned-guidance). The council that decides has seven members, four of whom have said in public that a track error of a day less is worth more than wind.`,
    background: `A physical model solves equations for the air on a grid, which takes a large computer about an hour. A learned model has been shown forty years of what the air did and takes a minute on a small one. It cannot say why.

This is no longer exotic. The European centre ECMWF put a learned model into daily operation beside its physical one in February 2025, and several national services have followed with trials.`,
    precedents: `Four times since 1998 the office has replaced its guidance after a two-season trial, and three times it extended the trial instead. Those seven are our reference class, and a small one.`,
    analysis: `The verification report is the hinge. If the strength error in the final storms of the trial is inside the margin that the council set for itself, the extension has no argument left. It was inside for three of the last five.

There is one outcome that our wording treats as Yes and that some readers may not expect: an official blend in which the learned model carries more than half of the weight.`,
    faq: [
      {
        question: 'Does a better model save lives?',
        answer:
          'It moves the line on the map. What it saves depends on who is told, and when, which no score here measures.',
      },
      {
        question: 'Who decides?',
        answer: 'The office’s council, by a simple majority, in a public session.',
      },
    ],
    predictions: [
      {
        slug: 'meridian-learned-guidance',
        question: `Will the Meridian Weather Office name a learned model as its official track guidance before ${season.words}?`,
        resolutionCriteria: `Resolves Yes if the council's published decision names a learned model, or a blend in which one has more than half of the weight, as the official track guidance for the season that begins on ${season.words}.`,
        otherwiseResolves:
          'No if the physical model stays, if the trial is extended, or if there is no decision by then.',
        closeAt: season.instant,
        forecast: 570_000,
        rationale:
          'The base rate of trials that ended in a switch is 4 of 7, and the scores neither add nor take away: better tracks, worse winds.',
        baseRate: {
          referenceClass: 'Two-season trials at the office that ended in a change of guidance',
          k: 4,
          n: 7,
          source: 'Meridian Weather Office, minutes of the council',
        },
        sources: [{ name: 'ECMWF, forecasts and verification', url: 'https://www.ecmwf.int/' }],
      },
    ],
    record: ['satellite-text-roaming'],
    timeline: [
      {
        date: '2025-02-25',
        epistemic: 'confirmed',
        title: 'ECMWF runs a learned model daily',
        description: 'Beside its physical model, for everybody to compare.',
        sources: [{ name: 'ECMWF', url: 'https://www.ecmwf.int/' }],
      },
      {
        date: `${calendar.daysAgo(540).month}/${calendar.daysAgo(30).month}`,
        epistemic: 'confirmed',
        title: 'The trial',
        description: 'Two seasons, nineteen storms, both models.',
      },
      {
        date: `${season.plus(-100).month}~`,
        epistemic: 'expected',
        title: 'Verification report',
        description: 'Track and strength errors, storm by storm.',
      },
      {
        date: `${season.plus(-24).edtf}T14:00Z`,
        epistemic: 'expected',
        title: 'Council meets',
        description: 'The session is public.',
      },
    ],
    sources: [
      { name: 'Meridian Weather Office, trial plan' },
      { name: 'ECMWF, forecasts and verification', url: 'https://www.ecmwf.int/' },
    ],
    aiDisclosure: {
      use: 'none',
      note: 'Written without software. This is a sample story: the Meridian Weather Office is invented, ECMWF is not.',
    },
  }
}
