import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { describe, expect, it } from 'vitest'

const FOLDER = import.meta.dirname

/**
 * A class that its module does not have is `undefined`, and neither the compiler nor the browser says
 * so. Classes picked by a computed name (`styles[size]`) are not seen here.
 */
describe('the classes of a component', () => {
  it.each(globSync('**/*.tsx', { cwd: FOLDER }))(
    '%s uses only what its style sheet has',
    (file) => {
      const code = readFileSync(join(FOLDER, file), 'utf8')
      const module = /import styles from '(.+\.module\.css)'/.exec(code)?.[1]
      const used = [...code.matchAll(/\bstyles\.(\w+)/g)].map(([, name]) => name)
      const had = module === undefined ? [] : classesOf(join(FOLDER, dirname(file), module))
      expect(used.filter((name) => !had.includes(name))).toEqual([])
    },
  )
})

function classesOf(path: string): (string | undefined)[] {
  const withoutComments = readFileSync(path, 'utf8').replace(/\/\*.*?\*\//gs, '')
  return [...withoutComments.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name]) => name)
}
