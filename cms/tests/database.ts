/**
 * Gives every test file a database of its own, cloned from the migrated template, before the file
 * itself is imported: Payload's configuration connects where the environment says.
 *
 * Nothing is dropped here. Payload's pool keeps a client that would fail loudly; the whole PostgreSQL
 * goes when the run ends.
 */
import { randomUUID } from 'node:crypto'
import path from 'node:path'

import { inject } from 'vitest'

import { cloneDatabase } from '../../scripts/postgres/prepare-database.ts'
import { testEnvironment } from '../../scripts/test-environment.ts'

const name = `test_${randomUUID().replaceAll('-', '')}`
const urls = await cloneDatabase(inject('postgres'), { template: inject('template'), name })

Object.assign(process.env, testEnvironment(urls, path.join(inject('testFolder'), name)))
