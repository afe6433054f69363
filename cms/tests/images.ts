import sharp from 'sharp'

/** A picture as an upload brings it. */
export type Picture = { data: Buffer; mimetype: string; name: string; size: number }

/** A small picture of one colour; another colour is another content. */
export async function onePixel(
  name: string,
  { width = 1, colour = '#c03' } = {},
): Promise<Picture> {
  const data = await sharp({
    create: { width, height: Math.ceil(width / 2), channels: 3, background: colour },
  })
    .png()
    .toBuffer()
  return { data, mimetype: 'image/png', name: `${name}.png`, size: data.length }
}

/** A picture and its fields as the admin's form sends them. */
export function asForm({ data, mimetype, name }: Picture, fields: object): FormData {
  const form = new FormData()
  form.set('_payload', JSON.stringify(fields))
  form.set('file', new File([new Uint8Array(data)], name, { type: mimetype }))
  return form
}
