import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { network } from 'virtual:network'
import { describe, expect, it } from 'vitest'

import { LanguageProvider } from '~/i18n/language'
import { covers, sampleNetwork, samplePost } from '~/model/network.fixture'
import { coverageOf } from '~/rules/coverage/coverage'
import { AddressProvider } from '~/url/AddressProvider'

import { languages, renderPart } from '../../../tests/render'
import { CountryCoverage } from './CountryCoverage'

const spokenOf = new Set([
  ...network.posts.flatMap(({ country, coverage, offices = [] }) => [
    country,
    ...[...coverage, ...offices].map((claim) => claim.country),
  ]),
  ...network.notCovered.map(({ country }) => country),
])
const hosts = [...spokenOf].filter((code) => coverageOf(network, code).kind === 'host')

async function openList(lang: 'fr' | 'en' = 'fr', at = '') {
  const view = renderPart(<CountryCoverage network={network} />, { lang, at })
  await view.user.click(screen.getByText(/pays et territoires dont parlent|countries and territories that/))
  const groupOf = (name: RegExp) => within(screen.getByRole('region', { name }))
  return { ...view, groupOf }
}

describe('the list of all that is covered', () => {
  it('says how many, counted from the data', async () => {
    await openList()
    const { length } = hosts
    expect(screen.getByText(new RegExp(`^${length} pays accueillent un poste`))).toHaveTextContent(
      /sont couverts depuis un autre.*Pour tout le reste du monde, aucune source n’a été trouvée\./,
    )
    expect(screen.getByText(new RegExp(`^Les ${spokenOf.size} pays et territoires`))).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: `Accueillent un poste (${length})` })).toBeInTheDocument()
  })

  it('lies in a fold, which has every country that a source speaks of once', async () => {
    const { container } = await openList()
    const names = container.querySelectorAll('details .covered-country__name')
    expect(names).toHaveLength(spokenOf.size)
    expect(new Set([...names].map(({ textContent }) => textContent)).size).toBe(spokenOf.size)
  })

  it('names country, posts and what the heading does not say, in the order of the names', async () => {
    const { groupOf } = await openList()
    const covered = groupOf(/^Couverts depuis un autre pays/)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
    expect(covered).toContain('Andorre Madrid, Espagne')
    expect(covered).toContain('Lettonie Vilnius, Lituanie · Riga (jusqu’à la fermeture du poste en 2015)')
    expect(covered).toEqual(covered.toSorted((a, b) => a.localeCompare(b, 'fr')))
    expect(groupOf(/domaine précis/).getByText(/Bruxelles/).parentElement).toHaveTextContent(
      'Luxembourg Bruxelles, Belgique (criminalité organisée seulement)',
    )
    expect(groupOf(/ne les couvre pas/).getByText('Groenland')).toBeInTheDocument()
    expect(groupOf(/bureau/).getByText('Hong Kong')).toBeInTheDocument()
  })

  it('is complete in English', async () => {
    const { groupOf } = await openList('en')
    expect(groupOf(/^Probably covered, as the atlas infers/).getByText('Czechia')).toBeInTheDocument()
    expect(groupOf(/^Only mentioned/).getByRole('link', { name: 'Moscow' })).toBeInTheDocument()
  })

  it('a country is a link that keeps the other filters, and gives its answer with the focus', async () => {
    const { user } = await openList('fr', '?threat=terrorism')
    const nepal = screen.getByRole('link', { name: 'Népal' })
    expect(nepal).toHaveAttribute('href', '?threat=terrorism&country=NP')
    await user.click(nepal)
    expect(await screen.findByRole('heading', { name: 'Népal' })).toHaveFocus()
    expect(window.location.search).toBe('?threat=terrorism&country=NP')
  })

  it('a post is a link to its card', async () => {
    const { user, groupOf } = await openList()
    await user.click(groupOf(/^Accueillent/).getByRole('link', { name: 'Bamako' }))
    await waitFor(() => expect(window.location.search).toBe('?post=ml-bamako'))
  })

  it('is not there while a country is chosen', () => {
    renderPart(<CountryCoverage network={network} />, { at: '?country=ME' })
    expect(document.querySelector('details')).toBeNull()
  })

  it.each(['Katmandou', 'nepal'])('“Choose a country” leads into a field that finds %s', async (typed) => {
    const { user } = renderPart(<CountryCoverage network={network} />)
    await user.click(screen.getByText('Choisir un pays'))
    expect(screen.getByRole('combobox', { name: 'Choisir un pays' })).toHaveFocus()
    await user.keyboard(typed)
    await screen.findByRole('option', { name: /^Népal/ })
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('heading', { name: 'Népal' })).toHaveFocus()
    expect(window.location.search).toBe('?country=NP')
  })

  it('stays short where hundreds of posts speak of one country', () => {
    const posts = Array.from({ length: 300 }, (_, i) =>
      samplePost({ id: `vn-city${i}`, coverage: [covers('VN')] }),
    )
    const { container } = renderPart(<CountryCoverage network={sampleNetwork({ posts })} />)
    const row = container.querySelector('.covered-country')
    expect(row?.querySelectorAll('a')).toHaveLength(5)
    expect(row).toHaveTextContent(/et 296 autres$/)
  })

  it('with no post at all says nothing of countries', () => {
    const { container } = renderPart(<CountryCoverage network={sampleNetwork()} />)
    expect(container.querySelector('details')).toBeNull()
    expect(screen.getByRole('combobox', { name: 'Choisir un pays' })).toBeInTheDocument()
  })
})

it.each(['fr', 'en'] as const)('is in the prerendered page in %s, with real links and no style', (lang) => {
  const html = renderToString(
    <QueryClientProvider client={new QueryClient()}>
      <AddressProvider>
        <LanguageProvider language={languages[lang]}>
          <CountryCoverage network={network} />
        </LanguageProvider>
      </AddressProvider>
    </QueryClientProvider>,
  )
  expect(html).toContain('href="?country=NP"')
  expect(html).toContain('href="?post=in-new-delhi"')
  expect(html).not.toMatch(/\sstyle=/)
})
