/**
 * By these two headers the site's server tells the API from which address a reader's request came.
 * The API believes the address only beside the secret that both processes know (`INTERNAL_SECRET`).
 */
export const ADDRESS_HEADER = 'x-veridact-address'
export const SECRET_HEADER = 'x-veridact-secret'
