import { linkify } from '@veridact/shared/domain'

/** A comment's plain text: its lines as they were broken, its addresses as links that vouch for nothing. */
export function CommentText({ text }: { text: string }) {
  return linkify(text).map((part, index) =>
    part.kind === 'text' ? (
      part.text
    ) : (
      <a key={index} href={part.href} rel="ugc nofollow noopener">
        {part.text}
      </a>
    ),
  )
}
