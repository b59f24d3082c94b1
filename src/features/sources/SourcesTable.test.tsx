import { act, screen, within } from '@testing-library/react'
import { network } from 'virtual:network'
import { expect, test } from 'vitest'

import { sourceReading } from '~/rules/survey/source-reading'

import { renderPart } from '../../../tests/render'
import { SourcesTable } from './SourcesTable'

const total = network.sources.length
const renderTable = (at = '') => renderPart(<SourcesTable network={network} />, { lang: 'en', at })
const table = () => screen.getByRole('table', { name: 'All sources' })
const dataRows = () => within(table()).getAllByRole('rowheader')
const rowOf = (id: string) => {
  const row = document.getElementById(`source-${id}`)
  if (!row) throw new Error(`no row has the id "source-${id}"`)
  return within(row)
}
const columnHead = (name: string) => screen.getByRole('columnheader', { name })

test('the sources stand in a table, the most used first, and a button brings more of them', async () => {
  const { user } = renderTable()
  expect(screen.getByRole('status')).toHaveTextContent(`${total} sources of ${total}`)
  expect(columnHead('What it is used for')).toHaveAttribute('aria-sort', 'descending')
  expect(dataRows()).toHaveLength(25)
  expect(rowOf('ml-2020').getByRole('button')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Show 25 more sources' }))
  expect(dataRows()).toHaveLength(50)
})

test('a row tells title, publisher, kind, date, how far it was read, and its other editions', () => {
  renderTable()
  const row = rowOf('ml-2020')
  const source = network.sources.find(({ id }) => id === 'ml-2020')
  expect(row.getByRole('link', { name: source?.title ?? '' })).toHaveAttribute('lang', 'fr')
  expect(row.getByRole('cell', { name: source?.publisher ?? '' })).toBeVisible()
  expect(row.getByText('French embassy')).toBeVisible()
  expect(row.getByText(/1 July 2020/)).toHaveTextContent('last changed')
  expect(row.getByRole('link', { name: '4 July 2011' })).toHaveAttribute('href', '#source-ml-2011')
  expect(row.queryByText(/Former address/)).toBeNull()
  expect(rowOf('ml-2011').getByText('Former address, may no longer answer.')).toBeVisible()
})

test('a translation and a copy name their original', async () => {
  const { user } = renderTable()
  await user.type(screen.getByRole('searchbox'), 'be-ssi-nl')
  expect(rowOf('be-ssi-nl').getByText(/Translation of:/)).toBeVisible()
  expect(rowOf('be-ssi-nl').getAllByRole('link')[1]).toHaveAttribute('href', '#source-be-2024')
})

test('what rests on a source opens under it: posts claim by claim, and figures, each a link', async () => {
  const { user } = renderTable('?threat=terrorism')
  await user.click(rowOf('ml-2020').getByRole('button', { name: /claims\s+3 figures\s+Le Service/ }))
  const uses = within(screen.getByRole('list', { name: /^What it is used for/ }))
  expect(uses.getByText('Bamako, Mali')).toBeVisible()
  const claim = new URL(
    uses.getByRole('link', { name: 'Terrorism' }).getAttribute('href') ?? '',
    location.href,
  )
  expect(Object.fromEntries(claim.searchParams)).toEqual({
    threat: 'terrorism',
    post: 'ml-bamako',
    claim: 'ml-bamako.threat.terrorism',
  })
  const figure = uses.getByRole('link', { name: '73 embassies, 1 July 2020' })
  expect(figure).toHaveAttribute('href', expect.stringMatching(/figure=[^#]*#chiffres$/))
})

test('the head of a column orders by it, and the other way round when pressed again', async () => {
  const { user } = renderTable()
  await user.click(screen.getByRole('button', { name: 'Publisher' }))
  expect(columnHead('Publisher')).toHaveAttribute('aria-sort', 'ascending')
  expect(columnHead('What it is used for')).toHaveAttribute('aria-sort', 'none')
  const [first] = dataRows().map((head) => head.closest('tr')?.id)
  await user.click(screen.getByRole('button', { name: 'Publisher' }))
  expect(columnHead('Publisher')).toHaveAttribute('aria-sort', 'descending')
  expect(dataRows()[0]?.closest('tr')?.id).not.toBe(first)
})

test('kind and words filter; the count follows; nothing found says so and offers all of them', async () => {
  const { user } = renderTable()
  const gazettes = network.sources.filter(({ kind }) => kind === 'gazette').length
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'gazette')
  expect(screen.getByRole('status')).toHaveTextContent(`${gazettes} sources of ${total}`)
  expect(dataRows()).toHaveLength(gazettes)
  await user.type(screen.getByRole('searchbox'), 'bamako')
  expect(screen.getByRole('status')).toHaveTextContent('No source of')
  await user.click(screen.getByRole('button', { name: 'Show all' }))
  expect(dataRows()).toHaveLength(25)
})

test('an address that points at a source shows it before the others, and sets older filters aside', async () => {
  const { user } = renderTable()
  const last = [...network.sources].findLast(({ kind }) => kind === 'press')?.id ?? ''
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'gazette')
  expect(document.getElementById(`source-${last}`)).toBeNull()
  act(() => {
    window.history.replaceState(null, '', `/#source-${last}`)
    window.dispatchEvent(new HashChangeEvent('hashchange'))
  })
  expect(document.getElementById(`source-${last}`)).toHaveAttribute('aria-current', 'true')
  expect(dataRows()[0]?.closest('tr')?.id).toBe(`source-${last}`)
  expect(dataRows()).toHaveLength(26)
  expect(screen.getByRole('combobox', { name: 'Kind' })).toHaveValue('')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'gazette')
  expect(document.getElementById(`source-${last}`)).toBeNull()
})

test('the lede says how many were read in full, whose titles are ours, and what rests on front pages alone', () => {
  const { readInFull, described, onFrontPagesAlone } = sourceReading(network)
  renderTable()
  const lede = screen.getByText(/The \d+ pages and documents/)
  expect(lede).toHaveTextContent(`${readInFull} were read in full`)
  expect(lede).toHaveTextContent(`${described} titles were given by the atlas`)
  expect(lede).toHaveTextContent(`${onFrontPagesAlone} claims and figures rest on such sources alone`)
  expect(lede).not.toHaveTextContent('original titles')
})

test('an address that leads to a front page only is said to, by a field that no such address lacks', async () => {
  const { user } = renderTable()
  await user.type(screen.getByRole('searchbox'), 'mk-minister')
  expect(rowOf('mk-minister').getByText(/^Front page only: .* look there for the title\.$/)).toBeVisible()
  await user.clear(screen.getByRole('searchbox'))
  await user.type(screen.getByRole('searchbox'), 'rci-2024-03')
  expect(rowOf('rci-2024-03').getByText(/look there for the subject/)).toBeVisible()
  expect(rowOf('rci-2024-03').getByText(/^The title is the atlas’s own/)).toBeVisible()
  const bare = network.sources.filter(({ url }) => /^https?:\/\/[^/]+\/?$/.test(url))
  expect(bare.length).toBeGreaterThan(20)
  expect(network.sources.filter(({ frontPageOnly }) => frontPageOnly)).toEqual(bare)
})
