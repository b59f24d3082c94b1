import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'

import { noFilters } from '~/rules/selection/filter-table'
import { selectPosts } from '~/rules/selection/filters'
import { createPostIndex } from '~/rules/selection/post-index'

import { compileNetwork } from '../../../data/compile'
import { writePosts } from './write-download'

const network = compileNetwork()
const selection = selectPosts(
  network,
  createPostIndex(network, () => []),
  noFilters,
)

const textOf = (content: string | Blob) => (typeof content === 'string' ? content : '')

it('a table made while the page shows a year has the state of each post in it, the reason and the sources', () => {
  const { name, content } = writePosts(network, selection, { year: 2012, known: 'then' }, 'csv')
  expect(name).toBe(`atlas-ssi-${network.edition}-posts-in-2012-known-then.csv`)
  const rows: Record<string, string>[] = parse(textOf(content), { bom: true, columns: true })
  expect(rows.find(({ id }) => id === 'ml-bamako')).toMatchObject({
    shown_year: '2012',
    shown_known: 'then',
    state_in_year: 'earlier',
    reason_in_year: 'before 2011',
    source_ids_in_year: 'ml-2011',
  })
})

it('a document and a map made then say the same', () => {
  const asked = { year: 2012, known: 'today' } as const
  for (const format of ['json', 'geojson'] as const) {
    const { inYear } = JSON.parse(textOf(writePosts(network, selection, asked, format).content)).subset
    expect(inYear).toMatchObject(asked)
    expect(inYear.posts).toHaveLength(network.posts.length)
    expect(inYear.posts).toContainEqual(expect.objectContaining({ id: 'rw-kigali', state: 'later' }))
  }
})
