import { screen, within } from '@testing-library/react'
import { network } from 'virtual:network'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import type { Claim } from '~/model/claim'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'
import { selectPosts } from '~/rules/selection/filters'
import { createPostIndex } from '~/rules/selection/post-index'
import { useFilters } from '~/url/use-filters'

import { hugeNetwork } from '../../../mocks/huge-network'
import { renderPart } from '../../../tests/render'
import { ThreatMatrix } from './ThreatMatrix'

/** The matrix with the selection of the address, as on the page. */
function Matrix({ network }: { network: Network }) {
  const { filters } = useFilters()
  const selection = selectPosts(
    network,
    createPostIndex(network, (code) => [code]),
    filters,
  )
  return <ThreatMatrix network={network} selection={selection} />
}

/** The network with a few of its posts. */
const some: Network = {
  ...network,
  posts: network.posts.filter(({ id }) =>
    ['ml-bamako', 'tg-lome', 'rs-belgrade', 'hu-budapest', 'ru-moscow', 'de-berlin'].includes(id),
  ),
}

const matrix = () =>
  screen.getByRole('table', { name: 'Les menaces que les sources attribuent à chaque poste' })
const cell = 'Trafic d’armes, Belgrade\u00a0: dit par une source'
const rowOf = (name: RegExp) => within(matrix()).getByRole('row', { name })

describe('the counts by region', () => {
  const counts = () =>
    screen.getByRole('table', {
      name: 'Postes documentés auxquels les sources attribuent chaque menace, par région',
    })

  it('are those of the documented posts, in numbers, and add up', () => {
    renderPart(<Matrix network={network} />)
    const named = network.posts.filter(
      ({ status, threats }) =>
        status === 'documented' && threats.some(({ threat }) => threat === 'drug-trafficking'),
    )
    const row = within(counts()).getByRole('row', { name: /^Trafic de stupéfiants/ })
    const [total, ...byRegion] = within(row).getAllByRole('cell')
    expect(total).toHaveTextContent(new RegExp(`^${named.length}\\D`))
    const sum = byRegion.reduce((sum, { textContent }) => sum + (Number.parseInt(textContent) || 0), 0)
    expect(byRegion).toHaveLength(network.regions.length)
    expect(byRegion.some(({ textContent }) => textContent === '–non dit')).toBe(true)
    expect(sum).toBe(named.length)
  })

  it('tell what is only inferred, or only in a replaced edition', () => {
    renderPart(<Matrix network={network} />)
    const row = within(counts()).getByRole('row', { name: /^Fraude documentaire/ })
    expect(row).toHaveTextContent('dont 1 selon une ancienne page')
    expect(within(counts()).getByRole('row', { name: /^Terrorisme/ })).toHaveTextContent(/dont \d déduits/)
  })

  it('say what a dash means, for threats and for cooperation', () => {
    renderPart(<Matrix network={network} />, { lang: 'en' })
    expect(screen.getByText(/a dash, .* does not mean that the post does not deal with it\.$/)).toBeVisible()
    expect(screen.getByText(/no page read speaks of it, not that nothing is done\.$/)).toBeInTheDocument()
    const cooperation = screen.getByRole('table', {
      name: /^Documented posts to which the sources attribute each kind/,
    })
    expect(within(cooperation).getAllByRole('row')).toHaveLength(network.cooperation.length + 2)
  })
})

describe('the matrix', () => {
  it('tells apart what is said, inferred, or said by a replaced edition only, in words', () => {
    renderPart(<Matrix network={some} />)
    const names = within(rowOf(/^Bamako/))
      .getAllByRole('link')
      .map((link) => link.getAttribute('aria-label') ?? link.textContent)
    expect(names).toContain('Terrorisme, Bamako\u00a0: dit par une source')
    expect(names).toContain('Fraude documentaire, Bamako\u00a0: dit seulement par la version de 2011')
    expect(
      within(rowOf(/^Lomé/)).getByRole('link', { name: 'Terrorisme, Lomé\u00a0: déduit par l’atlas' }),
    ).toBeInTheDocument()
    expect(within(rowOf(/^Bamako/)).getAllByText('non dit').length).toBeGreaterThan(0)
  })

  it('tells them apart by shape as well', () => {
    renderPart(<Matrix network={some} />)
    const shapeOf = (name: string) =>
      within(matrix()).getByRole('link', { name }).querySelector('circle')?.getAttribute('class')
    const shapes = [
      shapeOf('Terrorisme, Bamako\u00a0: dit par une source'),
      shapeOf('Terrorisme, Lomé\u00a0: déduit par l’atlas'),
      shapeOf('Fraude documentaire, Bamako\u00a0: dit seulement par la version de 2011'),
    ]
    expect(new Set(shapes).size).toBe(3)
  })

  it('names the posts that no page links with a threat, by region, and what is odd about them', () => {
    renderPart(<Matrix network={some} />)
    const silent = within(matrix()).getAllByRole('row', { name: /^Aucune menace nommée/ })
    const silentPosts = some.posts.filter(({ threats }) => threats.length === 0)
    expect(silent.flatMap((row) => within(row).getAllByRole('link'))).toHaveLength(silentPosts.length)
    expect(silent.map((row) => row.textContent).join()).toContain('Moscou (seulement mentionné)')
  })

  it.each([
    ['a heading', 'Trafic d’armes', '?threat=arms-trafficking&country=RS'],
    ['a cell', cell, '?post=rs-belgrade&threat=arms-trafficking&country=RS'],
  ])('filters the atlas when %s is chosen, and can take the filter off again', async (_what, name, href) => {
    const { user } = renderPart(<Matrix network={some} />, { at: '?country=RS' })
    const link = within(matrix()).getByRole('link', { name })
    expect(link).toHaveAttribute('href', href)
    await user.click(link)
    expect(window.location.search).toContain('threat=arms-trafficking')
    expect(screen.getByText(/^Le filtre de l’atlas retient 1 poste documenté sur/)).toBeInTheDocument()
    const heading = within(matrix()).getByRole('link', { name: 'Trafic d’armes' })
    expect(heading).toHaveAttribute('aria-current', 'true')
    await user.click(screen.getByRole('button', { name: 'Retirer les menaces choisies' }))
    expect(window.location.search).not.toContain('threat')
  })

  it('opens the card of a post, with the threat of a cell in one step of the history', async () => {
    const { user } = renderPart(<Matrix network={some} />)
    await user.click(within(rowOf(/^Belgrade/)).getByRole('link', { name: 'Belgrade' }))
    expect(window.location.search).toBe('?post=rs-belgrade')
    const steps = window.history.length
    await user.click(within(matrix()).getByRole('link', { name: cell }))
    expect(window.location.search).toMatch(/^\?(?=.*post=rs-belgrade)(?=.*threat=arms-trafficking)/)
    expect(window.history).toHaveLength(steps + 1)
  })

  it('says which posts the filter leaves out', () => {
    renderPart(<Matrix network={some} />, { at: '?threat=arms-trafficking' })
    expect(rowOf(/^Bamako/)).toHaveAccessibleName(/hors du filtre/)
    expect(rowOf(/^Belgrade/)).not.toHaveAccessibleName(/hors du filtre/)
  })

  it('says nothing of a filter where there is none', () => {
    renderPart(<Matrix network={some} />)
    expect(screen.queryByText(/^Le filtre de l’atlas/)).toBeNull()
    expect(screen.queryByText('(hors du filtre)')).toBeNull()
  })

  it('draws some posts of each region at first, where there are thousands', async () => {
    const { user } = renderPart(<Matrix network={hugeNetwork(network, 600)} />)
    const links = () => matrix().querySelectorAll('tbody th a').length
    const before = links()
    expect(before).toBeLessThanOrEqual(25 * network.regions.length)
    await user.click(screen.getByText('Montrer plus de postes'))
    expect(links()).toBeGreaterThan(before)
  })

  it('reads a made-up claim that is both inferred and outdated', () => {
    const claim: Claim = { sources: ['p-1'], basis: 'inferred' }
    const model = network.posts.find(({ id }) => id === 'ml-bamako')
    const page = network.sources.find(({ id }) => id === 'ml-2020')
    if (!model || !page) throw new Error('The data no longer hold Bamako and its page')
    const post: Post = {
      ...model,
      lastAttested: { date: '2020', sources: ['p-2'] },
      threats: [{ threat: 'terrorism', ...claim }],
    }
    const editions = [
      { ...page, id: 'p-1', page: 'p', modified: '2011' },
      { ...page, id: 'p-2', page: 'p', modified: '2020' },
    ]
    renderPart(<Matrix network={{ ...network, posts: [post], sources: [...network.sources, ...editions] }} />)
    const name = 'Terrorisme, Bamako\u00a0: déduit de la seule version de 2011'
    expect(within(matrix()).getByRole('link', { name })).toHaveTextContent('2011')
  })
})

describe('on a phone', () => {
  beforeEach(() => {
    vi.stubGlobal('matchMedia', () => {
      return { matches: true, addEventListener: () => {}, removeEventListener: () => {} }
    })
    return () => vi.unstubAllGlobals()
  })

  it('is a list of posts under each threat, each with what is to be known in words', async () => {
    const { user } = renderPart(<Matrix network={network} />)
    expect(screen.queryByRole('table', { name: /attribuent à chaque poste$/ })).toBeNull()
    const summary = screen.getByText(/^Fraude documentaire/, { selector: 'summary' })
    await user.click(summary)
    const list = summary.closest('details')
    if (!list) throw new Error('The threat does not unfold')
    expect(within(list).getByText(/Mali · dit seulement par la version de 2011$/)).toBeInTheDocument()
    await user.click(within(list).getByRole('link', { name: 'Filtrer l’atlas par cette menace' }))
    expect(window.location.search).toBe('?threat=document-fraud')
  })
})
