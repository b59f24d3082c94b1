import { screen, within } from '@testing-library/react'
import { network } from 'virtual:network'
import { describe, expect, it } from 'vitest'

import type { Network } from '~/model/network'

import { hugeNetwork } from '../../../mocks/huge-network'
import { renderPart } from '../../../tests/render'
import { madeUpNetwork } from './documentation-meter.fixture'
import { DocumentationMeter } from './DocumentationMeter'

const rowNames = () =>
  screen
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent)
    .filter((name) => name !== 'Connu pour')

const cellsOf = (city: RegExp) =>
  within(screen.getByRole('row', { name: city }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)

describe('the counts', () => {
  it('are ours on one side, each mark in words, and what a source states on the other', () => {
    renderPart(<DocumentationMeter network={madeUpNetwork} />)
    const marks = screen.getAllByRole('listitem').map(({ textContent }) => textContent?.trim())
    expect(marks).toEqual([
      '1 attesté dans les cinq ans avant l’édition',
      '1 attesté par des sources plus anciennes seulement',
      '0 dont la date d’attestation est inconnue ou trop imprécise',
      '1 au fonctionnement incertain, si récente que soit la source',
      '0 fermé',
      '1 autre poste est seulement mentionné (annonce, ancien poste, déduction ou officier isolé)',
    ])
    expect(screen.getByText('plus de')).toBeInTheDocument()
    expect(screen.getByText(/^Ministère, 4 mai 2025/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: /^Source 1/ })).toBeInTheDocument()
  })

  it('are never set over the stated size: no percentage, and the strip is the same without it', () => {
    const strip = (shown: Network) =>
      renderPart(<DocumentationMeter network={shown} />).container.querySelectorAll('.mark-strip rect')
    const lengths = (shown: Network) => [...strip(shown)].map((part) => part.getAttribute('width'))
    expect(lengths(network)).toEqual(lengths({ ...network, figures: [] }))
    expect(document.body.textContent).not.toMatch(/\d\s?%/)
    expect(screen.getAllByText(/^Ces deux nombres ne font pas un pourcentage/)[0]).toBeInTheDocument()
  })

  it('say so where no dated source states a size', () => {
    renderPart(<DocumentationMeter network={{ ...madeUpNetwork, figures: [] }} />, { lang: 'en' })
    expect(screen.getByText('No dated source states the size of the network.')).toBeInTheDocument()
  })

  it('stand without any post, and draw nothing of nothing', () => {
    const { container } = renderPart(<DocumentationMeter network={{ ...madeUpNetwork, posts: [] }} />)
    expect(container.querySelector('.mark-strip')).toBeNull()
    expect(screen.getByText('Aucun poste ne répond à ces choix.')).toBeInTheDocument()
  })
})

describe('all posts by field', () => {
  it('says in words what is known and what is missing, how old the evidence is and what it rests on', () => {
    renderPart(<DocumentationMeter network={madeUpNetwork} />)
    expect(cellsOf(/^Testville/)).toEqual([
      ...Array.from({ length: 9 }, () => 'connu'),
      'mars 2025, 1 an',
      '1',
      'oui',
      'rien Préparer une correction',
    ])
    expect(cellsOf(/^Altstadt/).slice(9)).toEqual([
      'janv. 2012, 14 ans',
      '2',
      'non',
      'autres pays couverts, année de création, responsable, effectif, missions, résultats, partenaires, coordonnées Préparer une correction',
    ])
    expect(screen.getByRole('rowheader', { name: /^Zweifel/ })).toHaveTextContent('fonctionnement incertain')
  })

  it('orders by any column, and the other way round', async () => {
    const { user } = renderPart(<DocumentationMeter network={madeUpNetwork} />)
    expect(screen.getByRole('columnheader', { name: 'Poste' })).toHaveAttribute('aria-sort', 'ascending')
    expect(rowNames()[0]).toMatch(/^\s*Altstadt/)
    await user.click(screen.getByRole('button', { name: 'Dernière attestation' }))
    const heading = screen.getByRole('columnheader', { name: 'Dernière attestation' })
    expect(heading).toHaveAttribute('aria-sort', 'ascending')
    expect(rowNames()[0]).toMatch(/^\s*Altstadt/)
    await user.click(screen.getByRole('button', { name: 'Dernière attestation' }))
    expect(heading).toHaveAttribute('aria-sort', 'descending')
    expect(rowNames().at(-1)).toMatch(/^\s*Altstadt/)
    expect(screen.getByRole('columnheader', { name: 'Poste' })).toHaveAttribute('aria-sort', 'none')
  })

  it('shows one region, or what lacks something, and how many that are', async () => {
    const { user } = renderPart(<DocumentationMeter network={madeUpNetwork} />)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Ce qui manque' }), 'au moins un champ')
    expect(rowNames()).toHaveLength(3)
    expect(screen.getByText('3 postes montrés sur 4')).toBeInTheDocument()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Ce qui manque' }), 'menaces')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Région' }), 'Afrique')
    expect(screen.getByText('1 poste montré sur 4')).toBeInTheDocument()
    expect(rowNames()[0]).toMatch(/^\s*Zweifel/)
  })

  it('counts, for each field, the posts shown of which it is known', async () => {
    const { user } = renderPart(<DocumentationMeter network={madeUpNetwork} />, { lang: 'en' })
    const last = () => screen.getByRole('row', { name: /^Known for/ }).textContent
    expect(last()).toBe('Known for111121111of 4 posts')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Region' }), 'Africa')
    expect(last()).toBe('Known for000000000of 1 post')
  })

  it('leads from the counts that a filter can ask for to the posts that they count', async () => {
    const { user } = renderPart(<DocumentationMeter network={madeUpNetwork} />, { lang: 'en' })
    const last = within(screen.getByRole('row', { name: /^Known for/ }))
    expect(last.getAllByRole('link').map((link) => link.getAttribute('aria-label'))).toEqual([
      '2 posts: Threats',
      '1 post: Missions',
    ])
    await user.click(last.getByRole('link', { name: '2 posts: Threats' }))
    const threats = new URLSearchParams(window.location.search).get('threat')
    expect(threats?.split(',')).toEqual(madeUpNetwork.threats.map(({ id }) => id))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Missing' }), 'at least one field')
    expect(last.queryByRole('link')).toBeNull()
  })

  it('leads from every other count to its posts in the table, and back to all of them', async () => {
    const { user } = renderPart(<DocumentationMeter network={madeUpNetwork} />)
    const counts = () => within(screen.getByRole('row', { name: /^Connu pour/ }))
    const staff = () => counts().getByRole('button', { name: /: Effectif$/ })
    const withStaff = madeUpNetwork.posts.filter(({ staff: claims }) => claims?.length).length
    expect(staff()).toHaveTextContent(String(withStaff))
    await user.click(staff())
    expect(rowNames()).toHaveLength(withStaff)
    expect(staff()).toHaveAttribute('aria-pressed', 'true')
    await user.click(counts().getByRole('button', { name: /: Menaces$/ }))
    const withBoth = madeUpNetwork.posts.filter(
      ({ staff: claims, threats }) => claims?.length && threats.length,
    )
    expect(rowNames()).toHaveLength(withBoth.length)
    expect(screen.getByText(/connu : effectif, menaces$/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Montrer aussi les autres' }))
    expect(rowNames()).toHaveLength(madeUpNetwork.posts.length)
  })

  it('leads from each post to its card', async () => {
    const { user } = renderPart(<DocumentationMeter network={network} />, { at: '?threat=terrorism' })
    const link = screen.getByRole('link', { name: 'Bamako' })
    expect(link).toHaveAttribute('href', '?post=ml-bamako&threat=terrorism')
    await user.click(link)
    expect(window.location.search).toContain('post=ml-bamako')
  })

  it('has a row for every post of the document, in both languages', () => {
    renderPart(<DocumentationMeter network={network} />, { lang: 'en' })
    const table = screen.getByRole('table', { name: /^What is known of each post/ })
    expect(table.querySelectorAll('tbody th')).toHaveLength(network.posts.length)
    expect(within(table).getAllByRole('columnheader')).toHaveLength(14)
  })

  it('draws a hundred posts at a time, where there are more', async () => {
    const { user } = renderPart(<DocumentationMeter network={hugeNetwork(network, 250)} />)
    expect(rowNames()).toHaveLength(100)
    await user.click(screen.getByRole('button', { name: 'Montrer 100 postes de plus' }))
    await user.click(screen.getByRole('button', { name: 'Montrer 50 postes de plus' }))
    expect(rowNames()).toHaveLength(250)
    expect(screen.queryByRole('button', { name: /de plus$/ })).toBeNull()
  })
})
