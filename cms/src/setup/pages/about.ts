export const about = {
  slug: 'about',
  title: 'About us',
  description: 'What Veridact is, and what it promises.',
  markdown: `Most news tells you what happened. We write about what has not happened yet: the decision that is due in spring, the ship that may not come, the date that has been promised twice.

Every story says what is at stake, what came of comparable cases, and how probable each outcome is, as a number. The number is kept exactly as it was published. When we learn something we enter a new one, with its reason, and the old one stays where it was.

## What you can hold us to

- **Before, not after.** A question opens with its first number, and nothing can be entered for a day that has passed.
- **Criteria first.** How a question will be settled, and what would settle it the other way, is written down before it opens.
- **Every number stays.** We cannot take back a forecast, and neither can an editor with second thoughts.
- **Say what the software did.** Each story states whether software did research, wrote a draft, or nothing.

## Read it as data

Everything that a page shows is also in a public interface, [documented for machines](/api/v1/openapi.json): articles, predictions with their whole history, timelines and discussions. Use it.

## Sample stories

A new installation opens with stories that we wrote to show what the platform does. The institutions in them are invented, and each story says so.`,
}
