import type { SelectField } from 'payload'

type Args = { name: string; description: string }

/** What software did for a text: nothing, research, a first draft, or the text itself. */
export function aiAssistField({ name, description }: Args): SelectField {
  return {
    name,
    type: 'select',
    label: 'Use of AI',
    required: true,
    defaultValue: 'none',
    options: [
      { value: 'none', label: 'None' },
      { value: 'research', label: 'Research' },
      { value: 'drafted', label: 'First draft' },
      { value: 'generated', label: 'Generated' },
    ],
    admin: { description },
  }
}
