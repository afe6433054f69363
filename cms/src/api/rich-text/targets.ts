import type { Image } from '@veridact/shared/contract'

import type { Context } from '../context.ts'
import { findPublic } from '../parts/find-public.ts'
import { loadImages } from '../parts/images.ts'
import { childrenOf, documentOf, isNode, textOf, type LexicalNode } from './lexical-node.ts'

/** What rich text points at, by id, as far as it is public. */
export type Targets = {
  /** Paths of articles. */
  articles: ReadonlyMap<string, string>
  /** Slugs of predictions. */
  predictions: ReadonlyMap<string, string>
  images: ReadonlyMap<string, Image>
}

/** Looks up, for some texts at once, all that they point at. */
export async function loadTargets(context: Context, texts: readonly unknown[]): Promise<Targets> {
  const nodes = texts.flatMap((text) =>
    isNode(text) && isNode(text.root) ? descend(text.root) : [],
  )
  const documents = nodes.flatMap(({ fields }) => (isNode(fields) && documentOf(fields)) || [])
  const idsOf = (collection: string) =>
    documents.filter((document) => document.collection === collection).map(({ id }) => id)
  const pictures = nodes
    .filter(({ type }) => type === 'upload')
    .map((node) => textOf(node, 'value'))

  const [articles, predictions, images] = await Promise.all([
    findPublic(context, idsOf('articles'), (byIds) =>
      context.payload.find({ ...byIds, collection: 'articles', select: { slug: true } }),
    ),
    findPublic(context, idsOf('predictions'), (byIds) =>
      context.payload.find({ ...byIds, collection: 'predictions', select: { slug: true } }),
    ),
    loadImages(context, pictures),
  ])
  return {
    articles: new Map(articles.map(({ id, slug }) => [id, `/articles/${slug}`])),
    predictions: new Map(predictions.map(({ id, slug }) => [id, slug])),
    images,
  }
}

function descend(node: LexicalNode): LexicalNode[] {
  return [node, ...childrenOf(node).flatMap(descend)]
}
