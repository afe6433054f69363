import type { Block } from 'payload'

/** Lines of code. A plain text area: Payload's own code editor loads itself from a public CDN. */
export const codeBlock: Block = {
  slug: 'code',
  interfaceName: 'CodeBlock',
  labels: { singular: 'Code', plural: 'Code' },
  fields: [{ name: 'code', type: 'textarea', label: false, required: true }],
}
