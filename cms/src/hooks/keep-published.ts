import {
  ValidationError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'

type Drafted = 'articles' | 'pages'

/** Notes whether what is asked for can take a document from readers without a word about it. */
export const noteStatus: CollectionBeforeOperationHook<Drafted> = ({ args, operation, req }) => {
  if (operation !== 'update') return
  const { draft, data } = args as { draft?: boolean; data?: { _status?: unknown } }
  req.context.isStatusUnsaid = !draft && data?._status === undefined
}

/**
 * What readers have is taken from them only by who says so: a change that names no status would take over
 * that of a newer draft.
 */
export const keepPublished: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (!req.context.isStatusUnsaid || data._status !== 'draft') return
  // one of `Drafted`: there is no draft of anything else
  const slug = collection.slug as Drafted
  if (!(await isPublished(req, { collection: slug, id: originalDoc.id }))) return
  const message =
    'A draft is newer than what readers see. Save with draft=true, or say by _status what becomes of it.'
  const errors = [{ path: '_status', message }]
  throw new ValidationError({ collection: slug, errors }, req.t)
}

type Document = { collection: Drafted; id: string }

async function isPublished(req: PayloadRequest, { collection, id }: Document): Promise<boolean> {
  const row = await req.payload.db.findOne<{ id: string; _status?: string }>({
    collection,
    where: { id: { equals: id } },
    select: { _status: true },
    req,
  })
  return row?._status === 'published'
}
