import type { Report } from '@veridact/shared/verifier'

/** What the page asks its worker for. */
export type VerifyWish = { origin: string; predictionSlug: string | undefined }

/** What the worker tells the page. */
export type VerifyMessage =
  | { type: 'progress'; checked: number; total: number }
  | { type: 'done'; report: Report }
  | { type: 'failed'; problem: string }
