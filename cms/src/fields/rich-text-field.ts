import type { RichTextField } from 'payload'

type Args = Pick<RichTextField, 'label' | 'admin'> & { name: string }

/** Formatted text of the features in `editor.ts`. */
export function richTextField(args: Args): RichTextField {
  return { type: 'richText', ...args }
}
