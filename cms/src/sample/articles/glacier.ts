import type { SampleStory } from '../sample-article.ts'

export const glacier: SampleStory = (calendar) => {
  const race = calendar.next('01-24', 45)
  return {
    slug: 'hohe-zinne-downhill',
    title: 'The glacier downhill needs one cold week. It has lost seven starts of sixteen',
    summary: `The race down the Hohe Zinne is the longest of the winter and the most often cancelled. The organisers have moved the start down by two hundred metres, dug a second line through the ice fall and kept the date: ${race.words}. We think it will be held as planned, by a margin that one warm wind can take away.`,
    category: 'sports',
    topics: ['skiing', 'snow'],
    byline: 'veridact-editorial',
    drawing: 'glacier',
    alt: 'Engraving of a glaciated mountain in contour lines under a pale sun',
    outlook: `Three things cancel this race: too little snow on the ice fall, too much wind at the start, and cloud at the jump where the television helicopter turns. The new start takes away the second. The new line halves the first.

[A start on the planned day has 58 chances in 100](prediction:zinne-as-planned). The course inspection a week before is the day to watch.`,
    background: `The course drops 1,028 metres over four and a half kilometres, the upper third of it on ice that moves eleven centimetres a day. Markers that were straight in December are not straight in January.

Snow is brought down from the upper basin by cable. A week of frost gives enough for the ice fall; a week of warm wind takes it again in two nights.`,
    precedents: `Sixteen races were scheduled since the cable was built. Nine were held on their day, three on a later one, four not at all.`,
    impact: `The race carries a ninth of the season's points in its discipline. Whoever leads by less than eighty when it is cancelled tends to keep the lead, for there is no other course on which it could be lost so quickly.`,
    analysis: `The organisers have an option that they did not have before: a shortened course from the second start. It would count as held. That is worth four points to us, and we would be higher if the jury had not refused it once.`,
    faq: [
      {
        question: 'Does a shortened course count?',
        answer: 'Yes, if the jury starts it on the planned day and the result is official.',
      },
      {
        question: 'And a race that is stopped half way?',
        answer: 'It counts if the federation awards points.',
      },
    ],
    predictions: [
      {
        slug: 'zinne-as-planned',
        question: `Will the Hohe Zinne downhill be held on ${race.words}?`,
        resolutionCriteria: `Resolves Yes if the men's downhill is started on ${race.words}, local time, and the federation awards points for it.`,
        otherwiseResolves:
          'No if it is cancelled, moved to another day or place, or stopped without points.',
        closeAt: race.plus(1).instant,
        timezone: 'Europe/Vienna',
        forecast: 580_000,
        rationale:
          'Nine of sixteen, and a start that is lower and better sheltered than in any of them.',
        baseRate: {
          referenceClass: 'Scheduled Hohe Zinne downhills held on their day',
          k: 9,
          n: 16,
          source: 'Federation, calendars and results',
        },
        aiAssist: 'research',
      },
    ],
    record: ['glacier-stage-2025', 'ski-opening', 'glacier-stage-2026'],
    timeline: [
      {
        date: calendar.daysAgo(58).month,
        epistemic: 'confirmed',
        title: 'Second line dug',
        description: 'Through the ice fall, eleven metres wide.',
      },
      {
        date: `${calendar.daysAgo(9).edtf}~`,
        epistemic: 'confirmed',
        title: 'First frost on the course',
        description: 'Three nights under minus eight.',
      },
      {
        date: race.plus(-7).edtf,
        epistemic: 'expected',
        title: 'Inspection',
        description:
          'The federation measures the snow on the ice fall; it wants forty centimetres.',
      },
      {
        date: race.edtf,
        epistemic: 'expected',
        title: 'The race',
        description: 'First start at 11:45, local time.',
      },
    ],
    sources: [
      { name: 'Federation, calendars and results' },
      { name: 'Zinne weather station, daily means' },
    ],
    aiDisclosure: {
      use: 'research',
      note: 'Software summed up the weather station’s record. This is a sample story: the mountain and the race are invented.',
    },
    comments: [
      {
        name: 'Vreni',
        body: 'I was a course marshal for four of the sixteen. Wind never cancelled it in the valley forecast, only at the start hut.',
      },
    ],
  }
}
