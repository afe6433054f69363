import type { DefaultServerCellComponentProps } from 'payload'

/** In the list of comments: why one waits, and nothing where it never did. */
export function ReasonCell({ cellData }: DefaultServerCellComponentProps) {
  return <span>{cellData}</span>
}
