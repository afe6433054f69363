import { APIError, type EmailAdapter } from 'payload'

/** No mail is sent: whoever forgot a password gets a new one from an admin. */
export const noEmail: EmailAdapter = () => ({
  name: 'none',
  defaultFromAddress: 'nobody@localhost',
  defaultFromName: 'Veridact',
  sendEmail: () => {
    throw new APIError('No mail can be sent from here.')
  },
})
