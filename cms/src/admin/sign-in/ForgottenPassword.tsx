import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

/** In place of Payload's form, which would send a mail: none is sent. */
export function ForgottenPassword({ payload }: AdminViewServerProps) {
  return (
    <div className="forgotten-password">
      <h1>Forgotten your password?</h1>
      <p>
        No mail is sent. Ask an admin for a new one: they open your account under Staff and press
        Change Password. After you have signed in with it, give yourself another under Account.
      </p>
      <Link href={`${payload.config.routes.admin}/login`}>Back to sign in</Link>
    </div>
  )
}
