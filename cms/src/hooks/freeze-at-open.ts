import { isDeepStrictEqual } from 'node:util'

import { ValidationError, type CollectionBeforeChangeHook } from 'payload'

import type { Prediction } from '../payload-types.ts'

/** What a prediction promises when it goes on the record (P3, P4). */
const FROZEN_AT_OPEN = [
  'type',
  'question',
  'options',
  'isOrdered',
  'resolutionCriteria',
  'otherwiseResolves',
  'category',
  'closeAt',
  'closeAt_tz',
  'referenceForecast',
  'firstForecast',
  'firstRationale',
  'openAt',
  'clusterKey',
  'supersedes',
  'ending',
] as const satisfies readonly (keyof Prediction)[]

/** A prediction on the record keeps what it promised (P3, P4); only the ledger's entries change it. */
export const freezeAtOpen: CollectionBeforeChangeHook<Prediction> = ({
  data,
  originalDoc,
  req,
}) => {
  if (!originalDoc?.openAt) return
  // a dataset's export, whose hash is on the ledger, has its records' background, too
  const frozen = originalDoc.imported?.dataset
    ? ([...FROZEN_AT_OPEN, 'background'] as const)
    : FROZEN_AT_OPEN
  const given = frozen.filter((field) => field in data)
  const changed = given.filter((field) => !isSame(data[field], originalDoc[field]))
  if (changed.length > 0) {
    const message = 'This is frozen: the prediction is on the record.'
    const errors = changed.map((path) => ({ path, message }))
    throw new ValidationError({ collection: 'predictions', errors }, req.t)
  }
  // what came may be as a form has it, an instant without its microseconds: what is kept stays to the letter
  return { ...data, ...Object.fromEntries(given.map((field) => [field, originalDoc[field]])) }
}

function isSame(given: unknown, kept: unknown): boolean {
  return isDeepStrictEqual(comparable(given), comparable(kept))
}

/** Forms leave out what is empty, write instants without their fraction and populate relations. */
function comparable(value: unknown): unknown {
  if (value === null || value === undefined || value === '' || value === false) return undefined
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(comparable)
  if (typeof value === 'string' && isInstant(value)) return new Date(value).toISOString()
  if (typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, part]) => [key, comparable(part)] as const)
  return Object.fromEntries(entries.filter(([, part]) => part !== undefined))
}

function isInstant(value: string): boolean {
  return /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value))
}
