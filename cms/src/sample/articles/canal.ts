import type { SampleStory } from '../sample-article.ts'

/** The story with everything that an article can have. */
export const canal: SampleStory = (calendar) => {
  const decision = calendar.next('04-01', 90)
  const notice = decision.plus(-45)
  return {
    slug: 'cordel-canal-will-ration-its-locks',
    title: 'The Cordel Canal fills its locks from a lake. The lake is two metres short',
    summary: `Every ship that crosses the Cordel Canal flushes a swimming pool's worth of fresh water, fifty times over, into the sea. The reservoir that supplies it stands two metres below its usual mark at the end of the rains, and the authority must say by ${notice.monthWords} how many ships it will let through a day. We think it will be fewer than twenty-eight, and that freight has not yet noticed.`,
    category: 'finance',
    topics: ['shipping', 'water', 'trade'],
    byline: 'veridact-editorial',
    drawing: 'freighter',
    alt: 'Engraving of a laden container ship at anchor before a low sun',
    body: `The canal has no pumps. Water runs downhill from Lake Cordel through three sets of locks to two oceans, and what has run out is replaced by rain or not at all.`,
    outlook: `Rationing is a decision, not an accident, which makes it easier to forecast than the weather behind it. The authority publishes a rule: below 24.6 metres on the last day of the rains it may cut the number of daily transits, below 23.9 it must. The gauge read 24.1 metres last week.

[A limit below twenty-eight transits on ${decision.words} is more probable than not](prediction:cordel-fewer-than-28). The three weeks before the notice decide it: one late storm of the size seen in two of the last ten years would lift the lake by forty centimetres and give the authority a reason to wait.

What would move us down: a gauge above 24.5 metres on any Friday before the notice. What would move us up: an early draft limit, which has come before every cut so far.`,
    background: `The locks were built for thirty-six transits a day. Each takes about 190 million litres from the lake, of which the newer basins recover three fifths. A dry year therefore costs the canal twice: there is less water, and the large ships that pay most need most of it.

The authority has three instruments:

1. **Draught.** A ship may load less deep. This costs the carrier and saves little water.
2. **Slots.** Fewer transits a day, shared by auction and by booking.
3. **Cross-filling.** Two chambers feed each other. It saves water and takes time, so it lowers the number of transits by itself.

It has used all three in that order, each time.`,
    precedents: `We counted the nine years since the gauge was moved in which the lake ended the rains below 24.6 metres. In five of them the authority went under twenty-eight transits before April. That is the hollow triangle on the scale.

The best-documented case lies elsewhere. In 2023 the Panama Canal cut its daily transits from the mid-thirties to 24 while its own lake was low, auctioned single slots for millions of dollars, and returned to normal within a year once it rained. Two lessons carry over: the cuts came in steps of two or four, and each step was announced about three weeks ahead.

> A limit is a price that nobody has to set.

One of the carriers' agents told us that in the first week of the last cut. We have not found a shorter description.`,
    impact: `A transit saves about eleven days against the way round the cape. When slots are short, those days are sold: last time the dearest went for nine times the toll.

- **Grain** moves first, because it is cheap for its weight and can wait.
- **Containers** pay and go through, and the bill arrives in shops after about ten weeks.
- **Gas** does neither. Its carriers turn around, and the spot price on one side of the isthmus parts from the other.

The freight index on the route has risen four per cent since the gauge passed 24.6 metres. In the last cut it rose fifty-one.`,
    scenarios: `The authority names a whole number of transits a day. The five outcomes below exclude each other and cover everything; read down, the four numbers and the rest add up to one hundred futures.`,
    analysis: `Why are we not higher? Two reasons. The authority's finance plan for the year assumes thirty-two transits, and a plan is a kind of promise. And the new basins, which none of our nine dry years had, stretch the same water over about three more ships a day.

Why are we not lower? Because the rule binds at 23.9 metres, twenty centimetres below last week's reading, and the lake loses five to seven centimetres a week once the rains stop. The arithmetic is not on the side of the plan.

| gauge on the last day of the rains | years | limit went below 28 |
| --- | --- | --- |
| 24.3 m and more | 4 | 1 |
| 23.9 m to 24.3 m | 3 | 2 |
| under 23.9 m | 2 | 2 |

Nine rows are few. They are also all there is.

For the price of freight we are [less sure](prediction:cordel-freight-above-3000): carriers have idle ships this year, and they had none last time.`,
    faq: [
      {
        question: 'Why not pump water back up?',
        answer: `It would take a power station. Lifting one transit's water by twenty-six metres costs about 14 megawatt-hours, and the canal has no such grid at its upper locks. The authority has studied it twice and built it never.`,
      },
      {
        question: 'Does the number count ships or slots?',
        answer: `Slots. A slot that nobody uses still counts, and a tow with its barges counts once. We use the number in the authority's notice, not a count of ships.`,
      },
      {
        question: 'What happens to your number if the notice comes early?',
        answer: `Nothing is entered for you. We revise when we learn something, each revision is kept with its time and its reason, and the first number stays where it was.`,
      },
      {
        question: 'How do three forecasts about one lake count?',
        answer: `As one cluster. They stand or fall together, so when our record is judged they are drawn together too. See [how we score](/methodology).`,
      },
    ],
    predictions: [
      {
        slug: 'cordel-fewer-than-28',
        question: `Will the Cordel Canal allow fewer than 28 transits a day on ${decision.words}?`,
        resolutionCriteria: `Resolves Yes if the canal authority's notice in force at 00:00 local time on ${decision.words} names a daily maximum of 27 transits or fewer, or if the canal is closed to all traffic on that day.`,
        otherwiseResolves: `No if the notice names 28 or more, or if no notice limits the number of transits on that day.`,
        background: `The gauge at the upper dam read 24.1 m when this opened. The rule lets the authority cut below 24.6 m and obliges it to below 23.9 m.`,
        closeAt: decision.instant,
        forecast: 600_000,
        rationale: `Five of nine dry years went below 28. The gauge is in the middle band, where two of three did; the new basins and the authority's own budget pull the other way. A little above the base rate.`,
        baseRate: {
          referenceClass:
            'Years with the lake below 24.6 m at the end of the rains in which the limit went below 28',
          k: 5,
          n: 9,
          source: 'Canal authority, gauge log and notices to shipping',
        },
        sources: [{ name: 'Canal authority, notices to shipping' }],
        aiAssist: 'research',
      },
      {
        slug: 'cordel-transits-a-day',
        question: `How many transits a day will the Cordel Canal allow on ${decision.words}?`,
        resolutionCriteria: `The daily maximum in the canal authority's notice in force at 00:00 local time on ${decision.words}. If there is no limit in force, the design capacity of 36 counts.`,
        otherwiseResolves: `"Something else" if the canal is closed, or if its limit on that day is not a number of transits.`,
        closeAt: decision.instant,
        isOrdered: true,
        forecast: [
          {
            key: 'from-34',
            label: '34 or more',
            description: 'Business as usual, or nearly.',
            ppm: 150_000,
          },
          {
            key: 'from-28',
            label: '28 to 33',
            description: 'The budget holds; draught is cut instead.',
            ppm: 230_000,
          },
          {
            key: 'from-22',
            label: '22 to 27',
            description: 'Two or three steps down, as in most dry years.',
            ppm: 410_000,
          },
          {
            key: 'under-22',
            label: 'Fewer than 22',
            description: 'The rule binds and the storms stay away.',
            ppm: 180_000,
          },
          {
            key: 'else',
            label: 'Something else',
            description: 'A closure, or a limit of another kind.',
            isResidual: true,
            ppm: 30_000,
          },
        ],
        rationale: `The binary forecast split by how far past cuts went. Of the five that went below 28, four ended between 22 and 27.`,
        aiAssist: 'research',
      },
      {
        slug: 'cordel-freight-above-3000',
        question: `Will the Isthmus Container Index stand above 3,000 on ${decision.words}?`,
        resolutionCriteria: `Resolves Yes if the index value published for ${decision.words}, or for the last publication day before it, is above 3,000.00.`,
        otherwiseResolves: `No at 3,000.00 or below. If the index is discontinued before that day, the question is annulled.`,
        background: `The index stood at 2,410 when this opened. In the last cut it peaked at 3,640.`,
        closeAt: decision.instant,
        forecast: 440_000,
        rationale: `A cut would lift the index, and we think a cut is more probable than not; but there are idle ships this year, which take the top off every rise.`,
        sources: [{ name: 'Isthmus Container Index, weekly series' }],
      },
    ],
    record: ['pilots-strike-2025', 'container-rate-index', 'insurer-marine-cover'],
    timeline: [
      {
        date: calendar.daysAgo(620).edtf.slice(0, 4),
        epistemic: 'confirmed',
        title: 'New basins open',
        description:
          'Recovery basins at the western locks save three fifths of the water of each large transit.',
      },
      {
        date: `${calendar.daysAgo(210).month}~`,
        epistemic: 'confirmed',
        title: 'The rains start late',
        description:
          'The first week with more than 80 mm falls about three weeks after its usual date.',
      },
      {
        date: calendar.daysAgo(64).month,
        epistemic: 'alleged',
        title: 'A draft limit is said to circulate',
        description:
          'Two shipping agents say they have seen a draft with 26 transits. The authority calls it an exercise.',
      },
      {
        date: calendar.daysAgo(18).edtf,
        epistemic: 'confirmed',
        title: 'Gauge passes 24.6 metres, falling',
        description: 'Below this mark the authority may limit transits.',
        sources: [{ name: 'Canal authority, daily gauge' }],
      },
      {
        date: `${calendar.daysAgo(-12).month}/${calendar.daysAgo(-40).month}`,
        epistemic: 'expected',
        title: 'The last storms of the year',
        description:
          'A storm that crosses the watershed in these weeks lifts the lake by up to forty centimetres.',
      },
      {
        date: `${notice.month}?`,
        epistemic: 'expected',
        title: 'Notice to shipping',
        description: 'Limits for the dry months have been announced about six weeks ahead.',
      },
      {
        date: decision.edtf,
        epistemic: 'expected',
        title: 'The day that counts',
        description: 'The number in force on this day settles two of our three questions.',
      },
    ],
    sources: [
      { name: 'Canal authority, daily gauge and notices to shipping' },
      { name: 'Panama Canal Authority, advisories to shipping', url: 'https://pancanal.com/en/' },
      { name: 'Isthmus Container Index, weekly series' },
    ],
    aiDisclosure: {
      use: 'research',
      note: 'Software collected the gauge readings and the notices; people read them, wrote the text and set the numbers. This is a sample story: the canal and its authority are invented.',
    },
    correction:
      'An earlier version gave the saving of the new basins as three quarters. It is three fifths.',
    related: ['norrhavn-rate-decision', 'skaw-cable-repair', 'hohe-zinne-downhill'],
    comments: [
      {
        name: 'Ines Q.',
        body: 'My firm books slots for grain. The auction is the part people miss: the limit can stay at 30 and the price still doubles, because the big lines buy ahead.',
        replies: [
          {
            name: 'Veridact Editorial',
            body: 'Thank you. That is one reason why our freight number is not simply the limit in other words.',
          },
        ],
      },
      {
        name: 'lockkeeper',
        body: 'Nine years is a thin base rate. I would like to see the interval next to it.',
      },
      {
        name: 'A. Moreau',
        body: 'Is the gauge reading an average over the day or the value at noon? It matters at these margins.',
        isPending: true,
      },
    ],
  }
}
