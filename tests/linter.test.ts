import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import { faults } from './fixtures/planted-faults'
import { allowed, forbidden, type Import, targets } from './fixtures/planted-imports'
import { lintTree, runLinter } from './lint-tree'

const root = join(import.meta.dirname, '..')
const rule = 'boundaries(dependencies)'

const plantedImport = ([from, to]: Import) => [
  from,
  `import * as there from '${to}'\nexport const here = there`,
]
const plantedTarget = (path: string) => [path, 'export type Thing = string\nexport const thing = 1']

const plantedFiles: Record<string, string> = Object.fromEntries([
  ...targets.map(plantedTarget),
  ...[...forbidden, ...allowed].map(plantedImport),
  ...faults.map(([, file, text]) => [file, text]),
  [
    'src/i18n/type-only.ts',
    "import type { Thing } from '~/model/thing'\nexport const keep = (a: Thing) => a",
  ],
  ['src/app/lazy.ts', "export const load = () => import('msw/browser')"],
  ['src/app/passed-on.ts', "export { thing } from '../../mocks/thing'"],
])

let found: Awaited<ReturnType<typeof lintTree>>
beforeAll(async () => {
  found = await lintTree(plantedFiles)
}, 60_000)

const rulesThatCaught = (file: string) => [...(found.get(file) ?? [])]

describe('the import table', () => {
  it.each(forbidden)('%s may not import %s', (from) => {
    expect(rulesThatCaught(from)).toContain(rule)
  })

  it.each(allowed)('%s may import %s', (from) => {
    expect(rulesThatCaught(from)).not.toContain(rule)
  })

  it('lets i18n name the types of the model, not its values', () => {
    expect(rulesThatCaught('src/i18n/type-only.ts')).not.toContain(rule)
    expect(rulesThatCaught('src/i18n/b.ts')).toContain(rule)
  })

  it('sees imports on demand and exports passed on', () => {
    expect(rulesThatCaught('src/app/lazy.ts')).toContain(rule)
    expect(rulesThatCaught('src/app/passed-on.ts')).toContain(rule)
  })

  it('knows every folder: a new one has to be entered in it', () => {
    expect(rulesThatCaught('src/elsewhere/thing.ts')).toContain('boundaries(no-unknown-files)')
  })
})

describe('the other rules', () => {
  it.each(faults)('%s catches %s', (name, file) => {
    expect(rulesThatCaught(file)).toContain(name)
  })
})

it('the linter reads every source file', async () => {
  const read = new Set((await runLinter(root, '--debug=files')).split('\n').map((line) => line.trim()))
  const sources = ['src', 'data', 'mocks', 'scripts', 'tests'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  )
  const unread = sources.filter((path) => /\.tsx?$/.test(path) && !read.has(path))
  expect(unread.filter((path) => !path.startsWith(join('src', 'i18n', 'generated')))).toEqual([])
}, 30_000)
