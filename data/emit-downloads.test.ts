import { createHash } from 'node:crypto'

import { getIssues } from '@placemarkio/check-geojson'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'

import { parseNetwork } from '../src/api/parse/parse-network'
import type { ListedEdition, WithdrawnRecord } from '../src/model/changes'
import { claimsOf, sourcesOfClaim } from '../src/model/claims'
import { metricNames } from '../src/model/figure'
import type { Column } from '../src/publish/exports/columns'
import { unguardText } from '../src/publish/exports/csv'
import { dataPackage } from '../src/publish/exports/data-package'
import { figureColumns } from '../src/publish/exports/figure-columns'
import { postColumns } from '../src/publish/exports/post-columns'
import { figuresDocument, postsDocument } from '../src/publish/exports/subset'
import { postYearRows } from '../src/publish/exports/year-columns'
import { postYearColumns } from '../src/publish/exports/year-columns'
import { defaultFigureFilter, figuresOf } from '../src/rules/figures/figures'
import { noFilters } from '../src/rules/selection/filter-table'
import { selectPosts } from '../src/rules/selection/filters'
import { createPostIndex } from '../src/rules/selection/post-index'
import { compileData } from './compile'
import { digestOf } from './digest'
import { emitDownloads, emitFiles, emitHistory, emitPackage } from './emit'
import { editionHistory } from './history/edition-history'

// The real data: these are the files that readers download.
const data = compileData()
const { network } = data
const history = emitHistory(editionHistory(data))
const context = { network, countryName: (code: string) => ({ fr: `${code}-fr`, en: `${code}-en` }) }
const described = new Map([...emitFiles(network), ...emitDownloads(network, context.countryName), ...history])
const files = new Map([...described, ...emitPackage(network, described)])
const content = (name: string) => files.get(`api/v1/${name}`) ?? ''
const table = (name: string): Record<string, string>[] => parse(content(name), { columns: true })
const yearRows = postYearRows(network).map(({ post, year }) => ({ id: `${post.id} ${year}` }))

test('the tables and the map are emitted beside the document', () => {
  const paths = [...emitDownloads(network, context.countryName).keys()]
  const names = paths.map((path) => path.replace('api/v1/', ''))
  expect(names).toEqual(['posts.csv', 'post-years.csv', 'posts.geojson', 'figures.csv'])
})

describe.each([
  ['posts.csv', network.posts, postColumns],
  ['post-years.csv', yearRows, postYearColumns],
  ['figures.csv', metricNames.flatMap((metric) => figuresOf(network.figures, metric)), figureColumns],
] as const)(
  '%s',
  (name, records, columns: readonly Pick<Column<never>, 'name' | 'type' | 'constraints'>[]) => {
    const rows = table(name)

    test('is read by another program: one row for each record, every name once', () => {
      expect(rows.map((row) => row['id'] ?? `${row['post_id']} ${row['year']}`)).toEqual(
        records.map(({ id }) => id),
      )
      expect(Object.keys(rows[0] ?? {})).toEqual(columns.map((column) => column.name))
      expect(new Set(columns.map((column) => column.name)).size).toBe(columns.length)
    })

    test('keeps what its table schema promises of each cell', () => {
      const kinds = { string: /^[^]+$/, integer: /^-?\d+$/, number: /^-?\d+(\.\d+)?$/, year: /^\d{4}$/ }
      const broken = columns.flatMap(({ name: column, type, constraints = {} }) => {
        const { required = false, pattern = '[^]*', enum: values } = constraints
        const isRight = (cell: string) =>
          cell === ''
            ? !required
            : kinds[type].test(cell) &&
              new RegExp(`^(?:${pattern})$`).test(cell) &&
              (values?.includes(cell) ?? true)
        return rows.map((row) => row[column] ?? 'no cell').filter((cell) => !isRight(cell))
      })
      expect(broken).toEqual([])
    })

    test('has no cell that a spreadsheet would run or cut short', () => {
      const cells = rows.flatMap((row) => Object.entries(row))
      const numbers = new Set(columns.filter(({ type }) => type !== 'string').map((column) => column.name))
      const texts = cells.flatMap(([column, cell]) => (numbers.has(column) ? [] : [cell]))
      expect(texts.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([])
      expect(texts.filter((cell) => cell.length > 32_767)).toEqual([])
    })
  },
)

test('every claim of a post is an item of its row, and every item ends with its brackets', () => {
  const lists = ['situations', 'offices', 'missions', 'results', 'head', 'staff', 'partners', 'caveats']
  const columns = [...lists.map((name) => `${name}_en`), 'threats', 'coverage_full']
  const coverage = ['scoped', 'inferred', 'former', 'mentioned'].map((list) => `coverage_${list}_en`)
  const items = (cell = '') => (cell === '' ? [] : unguardText(cell).split(/(?<=\]); /))
  const single = new Set(['established', 'closed', 'contact'])
  const counts = table('posts.csv').map((row) => {
    const found = [...columns, ...coverage].flatMap((column) => items(row[column]))
    expect(found.filter((item) => !/ \[[a-z0-9 :-]*\]$/.test(item))).toEqual([])
    return [row['id'], found.length]
  })
  const expected = network.posts.map((post) => [
    post.id,
    claimsOf(post).filter(({ kind }) => !single.has(kind)).length,
  ])
  expect(counts).toEqual(expected)
})

test('no number of figures.csv stands for more than was said', () => {
  const open = table('figures.csv').filter(({ qualifier }) => qualifier !== 'exact')
  expect(open.length).toBeGreaterThan(10)
  expect(open.filter(({ low, high }) => low !== '' && high !== '')).toEqual([])
  expect(open.filter((row) => row['statement_fr'] === row['value_as_printed'])).toEqual([])
})

test('posts.geojson passes a GeoJSON checker, and leads to the other files', () => {
  expect(getIssues(content('posts.geojson'))).toEqual([])
  const map = JSON.parse(content('posts.geojson'))
  expect(map.features).toHaveLength(network.posts.length)
  const links: string[] = Object.values(map.links)
  expect(links.filter((name) => content(name) === '')).toEqual([])
})

test('datapackage.json knows every file to the byte', () => {
  const resources: { path: string; bytes: number; hash: string }[] = JSON.parse(
    content('datapackage.json'),
  ).resources
  expect(resources.map(({ path }) => `api/v1/${path}`).toSorted()).toEqual([...described.keys()].toSorted())
  for (const { path, bytes, hash } of resources) {
    const buffer = Buffer.from(content(path))
    expect([path, bytes, hash]).toEqual([
      path,
      buffer.length,
      `sha256:${createHash('sha256').update(buffer).digest('hex')}`,
    ])
  }
  expect(resources[2]).toMatchObject({
    schema: { fields: postColumns.map(({ name }) => expect.objectContaining({ name })) },
  })
  expect(() => dataPackage(network, new Map())).toThrow('network.json')
})

describe('what tells of all editions', () => {
  const paths = [...history.keys()].map((path) => path.slice('api/v1/'.length))
  const documents = paths.filter((path) => !path.endsWith('.schema.json'))

  test.each(documents)('%s follows its published schema', (path) => {
    const schema = content(`${path.split(/[./]/)[0] ?? ''}.schema.json`)
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(schema))
    expect(validate(JSON.parse(content(path))), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
  })

  test('the list of editions leads to every document and every change, with their digests', () => {
    const { editions }: { editions: readonly ListedEdition[] } = JSON.parse(content('editions.json'))
    expect(editions.map(({ edition }) => edition)).toEqual([
      ...data.closed.map(({ date }) => date),
      ...(network.open ? [network.edition] : []),
    ])
    expect(editions.flatMap(({ changes = [] }) => changes)).toEqual(
      documents.filter((path) => path.startsWith('changes/')),
    )
    const digests = [...data.closed.map(({ digest }) => digest), digestOf(network)]
    for (const { digest } of editions) expect(digests).toContain(digest)
  })

  test('what was withdrawn says what it said, in the edition that had it, and by which sources', () => {
    const { withdrawn }: { withdrawn: readonly WithdrawnRecord[] } = JSON.parse(content('withdrawn.json'))
    expect(withdrawn.map(({ id }) => id)).toEqual(data.withdrawn.map(({ id }) => id))
    const budget = withdrawn.find(({ id }) => id === 'rs-belgrade.result.budget-2010')
    expect(budget).toMatchObject({ last: '2026-11-22', now: 'rs-belgrade.caveat.budgets-2010-2012' })
    const said = budget?.post ? claimsOf(budget.post) : []
    expect(said.map(({ id }) => id)).toEqual(['rs-belgrade.result.budget-2010'])
    expect(budget?.sources.map(({ id }) => id)).toEqual(said.flatMap(sourcesOfClaim))
  })
})

describe('a part of the document, as the page gives it', () => {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(
    JSON.parse(content('network.schema.json')),
  )
  const index = createPostIndex(network, () => [])
  const threats = ['terrorism', 'arms-trafficking']
  const everything = { ...defaultFigureFilter, years: 'all', undated: true } as const

  test.each([
    [
      'the posts of two threats',
      postsDocument(network, selectPosts(network, index, { ...noFilters, threats })),
    ],
    ['every post', postsDocument(network, selectPosts(network, index, noFilters))],
    ['the statements of the usual years', figuresDocument(network, defaultFigureFilter)],
    ['every statement', figuresDocument(network, everything)],
  ])('%s: follows the published schema, and the site reads it whole', (_, part) => {
    const document: unknown = JSON.parse(JSON.stringify(part))
    expect(validate(document)).toBe(true)
    expect(parseNetwork(document).problems).toEqual([])
    expect(part.sources.length).toBeGreaterThan(0)
    expect(part.sources.length).toBeLessThan(network.sources.length)
  })
})
