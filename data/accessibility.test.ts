import { readdirSync, readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

import { readAccessibilityStatement } from './accessibility'

const statement = readAccessibilityStatement()
const write = (change: object) => JSON.stringify({ ...statement, ...change })

it('the accessibility statement is well-formed and its counts add up', () => {
  const { criteria } = statement
  expect(criteria.total).toBe(106)
  expect(criteria.yes + criteria.no).toBe(criteria.applicable)
})

it.each([
  [{ state: 'perfect' }, /accessibility\.json · state · not-in-list/],
  [
    { criteria: { total: 106, tested: 106, applicable: 60, yes: 60, no: 1 } },
    /criteria · "yes" and "no" do not add up/,
  ],
  [{ limits: [{ fr: 'Une limite' }] }, /limits\.0\.en/],
  [
    { state: 'assessed', criteria: { total: 106, tested: 50, applicable: 20, yes: 20, no: 0 } },
    /"assessed" is for when all 106 criteria were tested/,
  ],
])('a statement with %j is refused, and why', (change, reason) => {
  expect(() => readAccessibilityStatement(write(change))).toThrow(reason)
})

it('the statement gives the counts of the grid in docs/accessibility.md, which holds every criterion once', () => {
  const grid = readFileSync('docs/accessibility.md', 'utf8')
  const rows = [...grid.matchAll(/^\| (\d+\.\d+) +\|.*\| (yes|no|n\/a) +\|/gm)]
  const themes = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12]
  const all = themes.flatMap((last, theme) =>
    Array.from({ length: last }, (_, criterion) => `${theme + 1}.${criterion + 1}`),
  )
  expect(rows.map(([, criterion]) => criterion)).toEqual(all)
  const having = (verdict: string) => rows.filter(([, , holds]) => holds === verdict).length
  const [yes, no] = [having('yes'), having('no')]
  expect(statement.criteria).toEqual({ total: 106, tested: 106, applicable: yes + no, yes, no })
  expect(grid).toContain(`${yes + no} applicable, ${yes} hold, ${no} do not; ${having('n/a')} not applicable`)
})

it('behind each “yes” of the grid stands a test or a transcript that is there', () => {
  const grid = readFileSync('docs/accessibility.md', 'utf8')
  const files = ['src', 'tests', 'data'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }),
  )
  const names = new Set(files.map((path) => path.replace(/^.*\//, '')))
  const named = [...grid.matchAll(/^\| (\d+\.\d+) +\|.*\| yes +\| (.*)\|$/gm)].map(
    ([, criterion, how = '']) => ({
      criterion,
      tests: [...how.matchAll(/`([\w.-]+\.(?:test|e2e)\.tsx?)`/g)].map(([, name = '']) => name),
      transcripts: [...how.matchAll(/\(heard\/(\w+)\.md\)/g)],
    }),
  )
  expect(named.filter(({ tests, transcripts }) => tests.length + transcripts.length === 0)).toEqual([])
  expect(named.flatMap(({ tests }) => tests).filter((name) => !names.has(name))).toEqual([])
})
