export const privacy = {
  slug: 'privacy',
  title: 'Privacy policy',
  description: 'What we know about readers, which is little.',
  markdown: `You can read everything here without telling us anything. There is no advertising, no tracking and no content of third parties on these pages, and we set no cookies for readers.

## What is kept

- **Comments.** The name you enter, what you write, and when. All three are shown once an editor has approved the comment. We ask for no e-mail address and store no network address with it.
- **Your choice of light or dark.** It stays in your browser and is never sent.

## What is used and not kept

The server counts how many comments come from one network address within some minutes, so that one person cannot flood a discussion. The count is held in memory and forgotten.

## Your rights

You may have a comment removed or corrected. Write to the newsroom with its address and the name under which it stands. If others have replied, its place stays, without name and text, so that their replies can be understood.

## Staff

Members of the newsroom have accounts with a name and an e-mail address. They are not readers' accounts, and what is said here about cookies is not true for them: signing in needs one.`,
}
