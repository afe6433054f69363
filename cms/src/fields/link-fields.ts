import type { Field, FieldAffectingData, TextFieldSingleValidation } from 'payload'

/**
 * What a link in formatted text may lead to: the same as the contract's `href`. Browsers take a backslash
 * for a slash, so `/\elsewhere` would be another site.
 */
const LINK_ADDRESS = /^(?:https?:\/\/\S+|mailto:\S+|\/(?![/\\])\S*|#\S+)$/i

type Args = { defaultFields: FieldAffectingData[] }

/**
 * The fields of a link, with an address that cannot run anything. Payload's own lets `javascript:` pass
 * and percent-encodes addresses that it does not know, brackets in them among others.
 */
export function linkFields({ defaultFields }: Args): (Field | FieldAffectingData)[] {
  return defaultFields.map((field) =>
    field.type === 'text' && field.name === 'url' && field.hasMany !== true
      ? { ...field, hooks: {}, validate: isLinkAddress }
      : field,
  )
}

/** Lets the address of a page, a mailbox or a place of the site pass; internal links have none. */
const isLinkAddress: TextFieldSingleValidation = (value, { siblingData }) => {
  const isInternal = 'linkType' in siblingData && siblingData.linkType === 'internal'
  if (isInternal || LINK_ADDRESS.test(value ?? '')) return true
  return 'Write a whole address, a path such as /about, or mailto: and an address.'
}
