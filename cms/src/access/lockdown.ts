import type { CollectionConfig, GlobalConfig, Plugin } from 'payload'

import { nobody } from './nobody.ts'

const COLLECTION_OPERATIONS = [
  'create',
  'read',
  'readVersions',
  'update',
  'delete',
  'unlock',
] as const satisfies readonly (keyof NonNullable<CollectionConfig['access']>)[]

const GLOBAL_OPERATIONS = [
  'read',
  'readVersions',
  'update',
] as const satisfies readonly (keyof NonNullable<GlobalConfig['access']>)[]

/**
 * Closes what nobody opened: a rule that was forgotten is Payload's "anybody who is signed in", of
 * whatever collection. The last plugin, so that it sees the collections of the others.
 */
export const lockdown: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    access: { ...closed(COLLECTION_OPERATIONS), ...collection.access },
  })),
  globals: (config.globals ?? []).map((global) => ({
    ...global,
    access: { ...closed(GLOBAL_OPERATIONS), ...global.access },
  })),
  jobs: {
    ...config.jobs,
    tasks: config.jobs?.tasks ?? [],
    access: closed(['run', 'queue', 'cancel']),
  },
})

function closed<Operation extends string>(
  operations: readonly Operation[],
): Record<Operation, () => false> {
  const entries = operations.map((operation) => [operation, nobody] as const)
  // `fromEntries` forgets the names of the keys; they are exactly `operations`
  return Object.fromEntries(entries) as Record<Operation, () => false>
}
