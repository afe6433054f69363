import type { SampleStory } from '../sample-article.ts'

export const tower: SampleStory = (calendar) => {
  const promised = calendar.next('10-01', 200)
  const filing = promised.plus(-92)
  return {
    slug: 'harrowgate-third-date',
    title: 'Harrowgate II has a date again. Nobody has asked for its age rating',
    summary: `The sequel to a game that sold eleven million copies has been promised twice and withdrawn twice. The studio now says before ${promised.words}. A date is cheap; an application for an age rating is not, and there is none. Four of fifteen games with two delays behind them kept their third date.`,
    category: 'gaming',
    topics: ['releases', 'delays'],
    byline: 'veridact-editorial',
    drawing: 'tower',
    alt: 'Engraving of an unfinished tower in scaffolding before a great moon',
    outlook: `You cannot sell a game in a box without a rating, and you cannot get a rating without showing the ending. Studios file about three months before release, and filings are public.

So there are two questions. [Will it come out in time](prediction:harrowgate-released): 27 in 100. [Will it be filed in time](prediction:harrowgate-filed): 39. If the second goes to No, the first follows it down on the same day.`,
    background: `The first game was made by forty people in four years. The second has had a hundred and ninety and six. Its director left after the second delay, its engine was changed after the first.

The publisher's fiscal year ends with the promised month, which is the best reason to believe in the date and the best reason to distrust it.`,
    precedents: `Fifteen games on our list were delayed twice after a public date. Four kept the third, nine missed it by a quarter or more, two were never released.`,
    impact: `The publisher has two other games waiting behind this one, and a promise to its lenders that at least one appears within the year.`,
    analysis: `Delays cluster. A team that has missed twice has usually been asked for the date it would like to hear rather than the one it knows. What breaks the pattern is a feature list that shrinks, and this one has: the second city is gone.`,
    faq: [
      {
        question: 'Does early access count?',
        answer: 'No. The game must be sold as finished, in the publisher’s own words.',
      },
      { question: 'What if only one platform gets it?', answer: 'One is enough.' },
    ],
    predictions: [
      {
        slug: 'harrowgate-released',
        question: `Will Harrowgate II be released before ${promised.words}?`,
        resolutionCriteria: `Resolves Yes if the finished game can be bought and played by the public on at least one platform before ${promised.words}, 00:00 UTC.`,
        otherwiseResolves:
          'No if it cannot, and if what can be bought is called early access, a demo or a beta.',
        closeAt: promised.instant,
        forecast: 270_000,
        rationale:
          'The base rate, 4 of 15, and nothing yet that should move it: a smaller game, and no filing.',
        baseRate: {
          referenceClass: 'Games with two public delays that kept their third date',
          k: 4,
          n: 15,
          source: 'Veridact, list of delays',
        },
      },
      {
        slug: 'harrowgate-filed',
        question: `Will an age rating for Harrowgate II be on file before ${filing.words}?`,
        resolutionCriteria: `Resolves Yes if any national ratings board lists a rating or an application for Harrowgate II before ${filing.words}, 00:00 UTC.`,
        otherwiseResolves: 'No if none does by then.',
        closeAt: filing.instant,
        forecast: 390_000,
        rationale:
          'Every Yes of the release implies this one; some filings are followed by another delay.',
      },
    ],
    record: ['sequel-delay-first', 'sequel-spring'],
    timeline: [
      {
        date: String(Number(calendar.daysAgo(0).edtf.slice(0, 4)) - 2),
        epistemic: 'confirmed',
        title: 'First date, missed',
        description: 'The engine is changed.',
      },
      {
        date: calendar.daysAgo(290).month,
        epistemic: 'confirmed',
        title: 'Second date, missed',
        description: 'The director leaves.',
      },
      {
        date: `${calendar.daysAgo(70).month}%`,
        epistemic: 'alleged',
        title: 'The second city is cut',
        description: 'Two people who worked on it say so.',
      },
      {
        date: filing.month,
        epistemic: 'expected',
        title: 'Last usual month to file',
        description: 'Ratings take about eleven weeks.',
      },
      {
        date: promised.plus(-1).edtf,
        epistemic: 'expected',
        title: 'The third date',
        description: 'The last day of the publisher’s year.',
      },
    ],
    sources: [{ name: 'Publisher, results and outlook' }, { name: 'Veridact, list of delays' }],
    aiDisclosure: {
      use: 'none',
      note: 'Written without software. This is a sample story: the game and its publisher are invented.',
    },
  }
}
