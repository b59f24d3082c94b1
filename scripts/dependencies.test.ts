import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

/** Open-source and font licences that ask for no more than a notice, or for changes to the package itself. */
const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', 'OFL-1.1']
/** Asked for by name; docs/dependencies.md says more. */
const exceptions: Readonly<Record<string, string>> = { 'react-leaflet': 'Hippocratic-2.1' }

function readJson(path: string): Readonly<Record<string, unknown>> {
  const parsed: unknown = JSON.parse(readFileSync(join(root, path), 'utf8'))
  if (typeof parsed !== 'object' || parsed === null) throw new Error(`${path} holds no object`)
  return { ...parsed }
}

function namesOf(field: unknown): readonly string[] {
  return typeof field === 'object' && field !== null ? Object.keys(field) : []
}

const { dependencies, devDependencies } = readJson('package.json')
const packages = [...namesOf(dependencies), ...namesOf(devDependencies)]
const lines = readFileSync(join(root, 'docs/dependencies.md'), 'utf8').matchAll(
  /^\| `(?<name>[^`]+)` +\| (?<licence>\S+) +\| \S/gm,
)
const explained = new Map([...lines].map(({ groups }) => [groups?.['name'], groups?.['licence']]))

describe('the dependencies', () => {
  it('are each justified in docs/dependencies.md, and nothing else is', () => {
    expect(new Set(explained.keys())).toEqual(new Set(packages))
    expect(explained.size).toBe(packages.length)
  })

  it.each(packages)('%s has the licence that is said of it, and one that is allowed', (name) => {
    const { license } = readJson(`node_modules/${name}/package.json`)
    expect(license).toBe(explained.get(name))
    expect(name in exceptions ? [exceptions[name]] : allowed).toContain(license)
  })

  it('are named with exact versions', () => {
    const ranges = [dependencies, devDependencies].flatMap((field) => Object.values(field ?? {}))
    expect(ranges.filter((range) => !/^\d+\.\d+\.\d+$/.test(String(range)))).toEqual([])
  })
})
