import type { SampleStory } from '../sample-article.ts'

export const handheld: SampleStory = (calendar) => {
  const launch = calendar.next('03-20', 60)
  const report = launch.plus(52)
  return {
    slug: 'palmo-first-million',
    title: 'A small console with no shop of its own wants a million buyers in a month',
    summary: `The Palmo plays what you already own, on a screen you can read in the sun, and is made by a company that has never made a console. Orders open on ${launch.words}. The maker has told its suppliers to plan for a million in thirty days. Four of thirteen launches like it got there.`,
    category: 'gaming',
    topics: ['hardware', 'handhelds'],
    byline: 'veridact-editorial',
    drawing: 'handheld',
    alt: 'Engraving of a handheld console, on its screen a road that leads to the sun',
    outlook: `A plan given to suppliers is the most honest forecast a company makes, because it has to pay for it. It is also the most hopeful.

[We put the first million within thirty days at 36 in 100](prediction:palmo-million), a little above the record of launches like it. Stock will not be the limit. Shelf space may be: two of the four chains that matter have not signed.`,
    background: `Most handhelds are sold at a loss and earn it back in games. The Palmo has no shop, so it must earn on the day it is sold. At 249 it does, by about the price of a meal.

What it offers instead of games of its own is the ones on your shelf, streamed from the console in the next room or run on the device if they are old enough.`,
    precedents: `Thirteen handhelds of companies without a shop of their own were launched in our list. Four sold a million in their first thirty days on sale, two more within the year, and five were withdrawn.`,
    impact: `If it works, the next console is judged by what it lets others do. If it does not, everybody will say that they knew.`,
    faq: [
      {
        question: 'Shipped or sold?',
        answer: 'Sold to people. The maker reports both; we use the smaller number.',
      },
      {
        question: 'Which thirty days?',
        answer: 'From the first day on which anybody could take one home.',
      },
    ],
    predictions: [
      {
        slug: 'palmo-million',
        question: 'Will the maker of the Palmo report one million sold in its first thirty days?',
        resolutionCriteria: `Resolves Yes if the maker states, before ${report.words}, that at least 1,000,000 Palmos were sold to customers within thirty days of going on sale, planned for ${launch.words}.`,
        otherwiseResolves: `No if it states a smaller number, a number shipped only, or none before ${report.words}; also if the launch is moved past that day.`,
        closeAt: new Date(Date.parse(report.instant) - 9 * 60 * 60 * 1000).toISOString(),
        timezone: 'Asia/Tokyo',
        forecast: 360_000,
        rationale:
          'Four of thirteen, plus a little for suppliers who have been asked to plan for it, minus a little for two chains that have not.',
        baseRate: {
          referenceClass: 'Handhelds of makers without a shop that sold a million in thirty days',
          k: 4,
          n: 13,
          source: 'Veridact, list of launches',
        },
        aiAssist: 'research',
      },
    ],
    record: ['handheld-launch-stock'],
    timeline: [
      {
        date: `${calendar.daysAgo(160).month}~`,
        epistemic: 'alleged',
        title: 'Suppliers are told a million',
        description: 'Three of them say so; the maker does not comment on plans.',
      },
      {
        date: calendar.daysAgo(27).edtf,
        epistemic: 'confirmed',
        title: 'Price announced',
        description: '249, everywhere, tax included.',
      },
      {
        date: `${launch.plus(-30).month}`,
        epistemic: 'expected',
        title: 'Reviews',
        description: 'Devices go out four weeks ahead.',
      },
      {
        date: launch.edtf,
        epistemic: 'expected',
        title: 'On sale',
        description: 'At 10:00 in each time zone.',
      },
    ],
    sources: [{ name: 'Maker’s announcement' }, { name: 'Veridact, list of launches' }],
    aiDisclosure: {
      use: 'research',
      note: 'Software collected launch dates and first reports. This is a sample story: the device is invented.',
    },
    comments: [
      {
        name: 'dpad',
        body: 'The sun-readable screen is the whole pitch. If reviewers show it indoors, they lose.',
      },
      {
        name: 'Kenji',
        body: 'Sold or shipped is exactly the question to ask. Thank you for writing it down beforehand.',
      },
    ],
  }
}
