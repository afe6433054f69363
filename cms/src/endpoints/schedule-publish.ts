import {
  schedulePublishHandler,
  type SchedulePublishHandlerArgs,
} from '@payloadcms/ui/utilities/schedulePublishHandler'
import {
  docAccessOperation,
  Forbidden,
  type CollectionSlug,
  type PayloadRequest,
  type ServerFunction,
} from 'payload'

type Doc = { relationTo: CollectionSlug; value: string }

/**
 * The admin's `schedule-publish`: who may publish a document may schedule that, and call it off. Payload's
 * own asks for no right until the job runs, and for none to delete one.
 */
export const schedulePublish: ServerFunction<SchedulePublishHandlerArgs> = async (args) => {
  const { req, doc, deleteID } = args
  const docs = [doc, deleteID === undefined ? undefined : await findScheduled(req, deleteID)]
  const named = docs.filter((one) => one !== undefined)
  if (named.length === 0) throw new Forbidden(req.t)
  for (const one of named) await requirePublisher(req, one)
  return schedulePublishHandler(args)
}

async function findScheduled(
  { payload }: PayloadRequest,
  jobId: string | number,
): Promise<Doc | undefined> {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: { id: { equals: jobId } },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return (docs[0]?.input as { doc?: Doc } | null | undefined)?.doc
}

async function requirePublisher(req: PayloadRequest, { relationTo, value }: Doc): Promise<void> {
  const collection = req.payload.collections[relationTo]
  if (!collection) throw new Forbidden(req.t)
  const { update } = await docAccessOperation({
    id: value,
    collection,
    data: { _status: 'published' },
    req,
  })
  if (!update) throw new Forbidden(req.t)
}
