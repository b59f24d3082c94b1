import { screen, waitFor, within } from '@testing-library/react'
import { parse } from 'csv-parse/sync'
import { network } from 'virtual:network'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { parseNetwork } from '~/api/parse/parse-network'
import { countryNamesOf } from '~/i18n/country-names'
import { type Qualifier, metricNames } from '~/model/figure'
import { statementOf } from '~/publish/exports/cell-texts'
import { nameCountries } from '~/publish/exports/columns'
import { figureRows } from '~/rules/figures/figures'
import { type Filters, noFilters } from '~/rules/selection/filter-table'
import { type Selection, selectPosts } from '~/rules/selection/filters'
import { createPostIndex } from '~/rules/selection/post-index'

import { emitDownloads } from '../../../data/emit'
import { languages, renderPart } from '../../../tests/render'
import { Downloads } from './Downloads'

const index = createPostIndex(network, (code) => [languages.fr.country(code)])
const select = (filters: Partial<Filters>) => selectPosts(network, index, { ...noFilters, ...filters })

/** Files given to the browser, in order. */
const saved: { name: string; blob: Blob }[] = []

beforeEach(() => {
  saved.length = 0
  const blobs: Blob[] = []
  URL.createObjectURL = (blob: Blob) => `blob:${blobs.push(blob) - 1}`
  URL.revokeObjectURL = () => {}
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(this: HTMLAnchorElement) {
    const blob = blobs[Number(this.href.replace('blob:', ''))]
    if (blob) saved.push({ name: this.download, blob })
  })
})

function renderDownloads(filters: Partial<Filters> = {}, lang: 'fr' | 'en' = 'fr', at = '') {
  const selection = select(filters)
  const view = renderPart(<Downloads network={network} selection={selection} />, { lang, at })
  return { selection, ...view }
}

/** Presses a button of a group and reads the file saved. */
async function take(user: ReturnType<typeof renderDownloads>['user'], group: string, button: RegExp) {
  await user.click(within(screen.getByRole('group', { name: group })).getByRole('button', { name: button }))
  await vi.waitFor(() => expect(saved).toHaveLength(1), { timeout: 5000 })
  const [{ name, blob } = { name: '', blob: new Blob() }] = saved
  return { name, type: blob.type, text: await blob.text() }
}

const readCsv = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true })
const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)
const shownIn = ({ visible, mentioned }: Selection) => idsOf([...visible, ...mentioned]).toSorted()

describe('the tables made here and those that the build writes', () => {
  it.each([
    ['Posts', 'posts.csv', ''],
    ['Size of the network', 'figures.csv', '?years=all&show=undated'],
  ])('are one and the same where nothing is filtered: %s', async (group, file, at) => {
    const { user } = renderDownloads({}, 'en', at)
    const { text } = await take(user, group, /^CSV/)
    const countryName = nameCountries({ fr: countryNamesOf('fr'), en: countryNamesOf('en') })
    // `text()` strips the byte order mark, the only difference from the published file.
    expect(text).toBe(emitDownloads(network, countryName).get(`api/v1/${file}`))
  })
})

describe('the posts shown', () => {
  it.each([
    ['fr', { threats: ['terrorism'] }, 'Postes', /^\d+ postes sur \d+.* – Terrorisme$/],
    ['fr', { threats: ['terrorism', 'cybercrime'] }, 'Postes', / – Terrorisme ou Cybercriminalité$/],
    ['en', { threats: ['terrorism', 'cybercrime'], match: 'all' }, 'Posts', / – Terrorism and Cybercrime$/],
    ['en', { countries: ['ML', 'NE'], q: ' fr' }, 'Posts', / – Mali or Niger · “fr”$/],
  ] as const)('are named in words with their filters (%s, %j)', (lang, filters, group, words) => {
    renderDownloads(filters, lang)
    expect(screen.getByRole('group', { name: group })).toHaveAccessibleDescription(words)
  })

  it('while the page shows a year say so', () => {
    renderDownloads({}, 'en', '?at=2012&known=then')
    const group = screen.getByRole('group', { name: 'Posts' })
    expect(group).toHaveAccessibleDescription(/ · states of 2012, with what was published by then$/)
  })

  it('without a filter say so', () => {
    renderDownloads({}, 'en')
    expect(screen.getByRole('group', { name: 'Posts' })).toHaveAccessibleDescription(/ – no filter$/)
  })

  it('are saved as a table of just those posts, under a name with edition and filter', async () => {
    const { user, selection } = renderDownloads({ threats: ['arms-trafficking'] })
    const { name, type, text } = await take(user, 'Postes', /^CSV/)
    expect(name).toBe(`atlas-ssi-${network.edition}-posts-arms-trafficking.csv`)
    expect(type).toBe('text/csv;charset=utf-8')
    const rows = readCsv(text)
    expect(rows.map((row) => row['id'] ?? '').toSorted()).toEqual(shownIn(selection))
    expect(rows.filter((row) => !row['threats']?.includes('arms-trafficking ['))).toEqual([])
    expect(rows.find(({ id }) => id === 'rs-belgrade')).toMatchObject({
      country_fr: 'Serbie',
      country_en: 'Serbia',
    })
  })

  it('are saved as a map of just those posts', async () => {
    const { user, selection } = renderDownloads({ countries: ['ML'] })
    const { name, text } = await take(user, 'Postes', /^GeoJSON/)
    expect(name).toMatch(/-posts-ML\.geojson$/)
    const map = JSON.parse(text)
    expect(idsOf(map.features).toSorted()).toEqual(shownIn(selection))
    expect(map.subset.filters.countries).toEqual(['ML'])
  })

  it('are saved as a document that the site itself can read, with the sources of those posts alone', async () => {
    const { user, selection } = renderDownloads({ threats: ['arms-trafficking'] })
    const { text } = await take(user, 'Postes', /^JSON/)
    const { network: part, problems } = parseNetwork(JSON.parse(text))
    expect(problems).toEqual([])
    expect(idsOf(part.posts).toSorted()).toEqual(shownIn(selection))
    expect(part.sources.length).toBeLessThan(network.sources.length)
    expect(JSON.parse(text).subset).toMatchObject({ of: 'posts', documented: selection.visible.length })
  })

  it('when there are none, nothing is offered', () => {
    renderDownloads({ q: 'zzzz' })
    expect(screen.getByText(/Aucun poste ne répond aux filtres/)).toBeVisible()
    expect(screen.queryByRole('group', { name: 'Postes' })).not.toBeInTheDocument()
  })
})

describe('the statements shown', () => {
  it('follow the years and options of the figures', async () => {
    const { user } = renderDownloads({}, 'fr', '?years=2019-2021&show=official,undated')
    expect(screen.getByRole('group', { name: 'Taille du réseau' })).toHaveAccessibleDescription(
      /sur \d+ – 2019–2021 · sources officielles seulement · avec les affirmations sans date$/,
    )
    const { name, text } = await take(user, 'Taille du réseau', /^CSV/)
    expect(name).toMatch(/-figures-2019-2021-official-undated\.csv$/)
    const filter = { years: { from: 2019, to: 2021 }, official: true, noEcho: false, undated: true }
    const shown = metricNames.flatMap((metric) => figureRows(network, metric, filter))
    expect(readCsv(text).map(({ id }) => id)).toEqual(shown.map(({ figure }) => figure.id))
  })

  it('are worded as on the page', () => {
    const { t } = languages.fr
    for (const qualifier of ['more-than', 'nearly', 'about'] satisfies Qualifier[]) {
      expect(statementOf({ value: 152, qualifier })).toEqual({
        fr: `${t(`parts.qualifier.${qualifier}`)} 152`,
        en: `${languages.en.t(`parts.qualifier.${qualifier}`)} 152`,
      })
    }
  })
})

describe('everything', () => {
  const linksFor = (edition: { readonly edition: string; readonly open: boolean }) => {
    renderPart(<Downloads network={{ ...network, ...edition }} selection={select({})} />)
    return screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  }
  const always = [
    '/api/v1/posts.csv',
    '/api/v1/post-years.csv',
    '/api/v1/posts.geojson',
    '/api/v1/figures.csv',
    '/api/v1/network.json',
    '/api/v1/network.schema.json',
    '/api/v1/datapackage.json',
  ]

  it('is linked to at addresses that stay, a closed edition at one of its own', () => {
    const links = linksFor({ edition: '2026-11-22', open: false })
    expect(links).toEqual(always.toSpliced(5, 0, '/api/v1/editions/2026-11-22.json'))
    expect(screen.getByText(/Atlas SSI, édition du 22 novembre 2026/)).not.toHaveTextContent('peut encore')
  })

  it('of an open edition has none, and it is said that it may still change', () => {
    expect(linksFor({ edition: '2026-11-22', open: true })).toEqual(always)
    expect(screen.getByText(/Atlas SSI, édition ouverte du 22 novembre 2026/)).toHaveTextContent(
      'Cette édition est ouverte : elle peut encore changer, et n’aura d’adresse à demeure qu’une fois close.',
    )
  })
})

it('a file that cannot be made is an error in words, and can be asked for again', async () => {
  const { user } = renderDownloads()
  URL.createObjectURL = () => {
    throw new Error('no memory')
  }
  const button = within(screen.getByRole('group', { name: 'Postes' })).getByRole('button', { name: /^CSV/ })
  await user.click(button)
  expect(await screen.findByRole('alert')).toHaveTextContent('n’a pas pu être préparé')
  URL.createObjectURL = () => 'blob:0'
  await user.click(button)
  await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument())
})
