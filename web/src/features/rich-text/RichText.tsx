import type { Block, RichText as RichTextTree } from '@veridact/shared/client'

import { Heading, List, Table, TextFigure } from './block-elements.tsx'
import { InlineText, type RenderClaim } from './InlineText.tsx'

type Props = {
  text: RichTextTree
  /** The level of the heading above the text: its own headings begin one below it. */
  under: 1 | 2 | 3
  /** How a sentence that is bound to a prediction is shown; without this, as plain words. */
  renderClaim?: RenderClaim | undefined
}

/** Text as an editor formatted it: a tree of known parts, in which nothing can be executed. */
export function RichText({ text, under, renderClaim }: Props) {
  return <Blocks blocks={text} under={under} renderClaim={renderClaim} />
}

type BlocksProps = { blocks: readonly Block[]; under: number; renderClaim: RenderClaim | undefined }

function Blocks({ blocks, ...rest }: BlocksProps) {
  return blocks.map((block, index) => <BlockElement key={index} block={block} {...rest} />)
}

function BlockElement({
  block,
  under,
  renderClaim,
}: Omit<BlocksProps, 'blocks'> & { block: Block }) {
  const inner = (blocks: readonly Block[]) => (
    <Blocks blocks={blocks} under={under} renderClaim={renderClaim} />
  )
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <InlineText parts={block.children} renderClaim={renderClaim} />
        </p>
      )
    case 'heading':
      return (
        <Heading level={block.level - 1 + under}>
          <InlineText parts={block.children} renderClaim={renderClaim} />
        </Heading>
      )
    case 'list':
      return <List {...block} items={block.items.map(inner)} />
    case 'quote':
      return <blockquote>{inner(block.children)}</blockquote>
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      )
    case 'table':
      return (
        <Table
          rows={block.rows.map((cells) =>
            cells.map(({ header, children }) => ({ header, content: inner(children) })),
          )}
        />
      )
    case 'image':
      return <TextFigure image={block.image} />
    case 'rule':
      return <hr />
  }
}
