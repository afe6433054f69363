import type { SampleStory } from '../sample-article.ts'

export const stadium: SampleStory = (calendar) => {
  const race = calendar.next('05-22', 90)
  return {
    slug: 'aldersund-ten-thousand',
    title: 'Twenty-five laps, pacing lights and a record that nobody has broken at home',
    summary: `The Aldersund Night of Distance has the fastest surface in the north and a start time chosen for its wind. Two finals in fourteen were won in under twenty-seven minutes. On ${race.words} the lights along the rail will be set to 26:55, and the field has agreed to follow them.`,
    category: 'sports',
    topics: ['athletics', 'distance running'],
    byline: 'veridact-data-desk',
    drawing: 'stadium',
    alt: 'Engraving of a running track at evening, its stands full and its lamps lit',
    outlook: `Lights do not run. They take away the doubt about pace, which in a race of twenty-five laps is worth four or five seconds, and they take away the tactics that make slow finals interesting.

[Under twenty-seven minutes is more than twice as probable as the meeting's own history](prediction:aldersund-under-27), and still well short of even.`,
    background: `The 10,000 metres is run rarely and hardly ever alone. Pacers take the field to halfway, then somebody has to want it. Aldersund pays a bonus for the time and none for the place, so somebody usually does.

The track was laid anew two years ago. The two fast finals were both on the old one.`,
    precedents: `Fourteen finals, two under twenty-seven minutes: that is the base rate, and it hides a change. Before pacing lights, none in eleven. Since, two in three.`,
    impact: `The time also decides who goes to the championships: seven of the entered runners have no qualifying mark, and the window closes nine days later.`,
    analysis: `Three finals with lights are not a reference class, they are an anecdote. We weigh them as if they were two, which puts us at 34 in 100. The wind forecast for the evening, once there is one, is worth up to ten points either way.`,
    faq: [
      {
        question: 'Are pacing lights legal?',
        answer: 'Yes. They are part of the rules, and records set with them stand.',
      },
      {
        question: 'What if the race is moved indoors?',
        answer:
          'There is no indoor 10,000 metres. A race that is not run resolves No, as the criteria say.',
      },
    ],
    predictions: [
      {
        slug: 'aldersund-under-27',
        question: `Will the men's 10,000 metres at Aldersund on ${race.words} be won in under 27:00.00?`,
        resolutionCriteria: `Resolves Yes if the official result of the men's A final gives the winner a time of 26:59.99 or faster.`,
        otherwiseResolves: `No at 27:00.00 or slower, and if the final is not finished within three days of ${race.words}.`,
        closeAt: race.plus(1).instant,
        forecast: 340_000,
        rationale:
          'Base rate 2 in 14, raised because both came with lights and the lights will be set faster than ever.',
        baseRate: {
          referenceClass: 'A finals at Aldersund won in under 27 minutes',
          k: 2,
          n: 14,
          source: 'Aldersund Night of Distance, results',
        },
      },
      {
        slug: 'aldersund-womens-record',
        question: `Will the women's stadium record of 30:40.12 fall at Aldersund on ${race.words}?`,
        resolutionCriteria: `Resolves Yes if the official result of the women's A final gives the winner a time faster than 30:40.12.`,
        otherwiseResolves: `No at 30:40.12 or slower, and if the final is not finished within three days of ${race.words}.`,
        closeAt: race.plus(1).instant,
        forecast: 410_000,
        rationale:
          'The record fell in five of thirteen finals. Two of the entered runners have been faster elsewhere this year.',
        baseRate: {
          referenceClass: 'Women’s A finals at Aldersund that broke the stadium record',
          k: 5,
          n: 13,
          source: 'Aldersund Night of Distance, results',
        },
      },
    ],
    record: ['marathon-course-record', 'relay-final'],
    timeline: [
      {
        date: `${calendar.daysAgo(700).edtf.slice(0, 4)}`,
        epistemic: 'confirmed',
        title: 'New surface',
        description: 'The old track is lifted in one piece and sold to a school.',
      },
      {
        date: calendar.daysAgo(41).month,
        epistemic: 'confirmed',
        title: 'Start lists open',
        description: 'Nineteen runners with a mark under 27:30 enter in the first week.',
      },
      {
        date: `${race.plus(-5).edtf}`,
        epistemic: 'expected',
        title: 'First usable wind forecast',
        description:
          'Under one metre a second along the home straight is what the field hopes for.',
      },
      {
        date: race.edtf,
        epistemic: 'expected',
        title: 'The final',
        description: 'Last race of the night.',
      },
    ],
    sources: [{ name: 'Aldersund Night of Distance, results and start lists' }],
    aiDisclosure: {
      use: 'none',
      note: 'Written without software. This is a sample story: the meeting is invented.',
    },
  }
}
