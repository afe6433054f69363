import { ValidationError, type CollectionBeforeValidateHook } from 'payload'

const LENGTH_MIN = 12
const LENGTH_MAX = 128

/** A password has 12 to 128 characters. */
export const checkPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  const { password } = data as { password?: unknown }
  if (password === undefined || password === null) return
  const length = typeof password === 'string' ? Array.from(password).length : 0
  if (length >= LENGTH_MIN && length <= LENGTH_MAX) return
  const message = `A password has ${LENGTH_MIN} to ${LENGTH_MAX} characters; this one has ${length}.`
  throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message }] }, req.t)
}
