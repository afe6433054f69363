/** The code by which the system names an error (`ENOENT`, `EADDRINUSE`), where it has one. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
