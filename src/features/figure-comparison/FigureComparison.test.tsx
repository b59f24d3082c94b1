import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, screen, waitFor, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { network } from 'virtual:network'
import { describe, expect, it } from 'vitest'

import { LanguageProvider } from '~/i18n/language'
import { statedNetwork } from '~/rules/figures/figures.fixture'
import { AddressProvider } from '~/url/AddressProvider'

import { languages, renderPart } from '../../../tests/render'
import { FigureComparison } from './FigureComparison'
import { said } from './said.fixture'

const choose = (name: string) => screen.getByRole('combobox', { name })

describe('from 2017 to 2024', () => {
  it('says in French what is known, and never without what stands against it', () => {
    renderPart(<FigureComparison network={network} />)
    expect(screen.getByRole('heading')).toHaveTextContent('De juin 2017 à févr. 2024')
    expect(said()).toEqual([
      'aucune hausse mesurée depuis 2017 Policiers et gendarmes : 250 → plus de 300. Écart entre les deux nombres : au moins 51 de plus. Mais 250 répète un texte de 2010 et une page de 2015 dit 300.',
      'aucune baisse mesurée depuis 2017 Ambassades : 92 → 74. Écart entre les deux nombres : 18 de moins. Mais 92 répète un texte de 2010 et une page de 2015 dit 78.',
      'aucune évolution mesurée depuis 2017 Pays : 156 → plus de 152. Au plus bas −3, peut-être une hausse : impossible à dire. Mais 156 répète un texte de 2010 et une page de 2015 dit 153.',
    ])
  })

  it('says the same in English', () => {
    renderPart(<FigureComparison network={network} />, { lang: 'en' })
    expect(screen.getByRole('heading')).toHaveTextContent('From Jun 2017 to Feb 2024')
    expect(said()).toEqual([
      'no measured rise since 2017 Police officers and gendarmes: 250 → more than 300. Between the two numbers: at least 51 more. But 250 repeats a text of 2010 and a page of 2015 says 300.',
      'no measured fall since 2017 Embassies: 92 → 74. Between the two numbers: 18 fewer. But 92 repeats a text of 2010 and a page of 2015 says 78.',
      'no measured change since 2017 Countries: 156 → more than 152. At worst 3 fewer (−3), perhaps more than before: impossible to say. But 156 repeats a text of 2010 and a page of 2015 says 153.',
    ])
  })

  it('gives every number its sources', async () => {
    const { user } = renderPart(<FigureComparison network={network} />)
    const items = screen.getAllByRole('listitem')
    for (const item of items) {
      // Two numbers, the text repeated by the older one, and the statement that contradicts it.
      expect(item.querySelectorAll('.source-mark')).toHaveLength(4)
    }
    const newer = items.map((item) => within(item).getAllByRole('button', { name: /^Source/ })[1])
    expect(newer.map((mark) => mark?.textContent)).toEqual(Array(3).fill(newer[0]?.textContent))
    if (newer[0]) await user.click(newer[0])
    expect(await screen.findByRole('note')).toHaveTextContent('Ambassade de France en Belgique')
  })

  it.each(['fr', 'en'] as const)('%s: is in the page before any script runs, without a style', (lang) => {
    const html = renderToString(
      <QueryClientProvider client={new QueryClient()}>
        <AddressProvider>
          <LanguageProvider language={languages[lang]}>
            <FigureComparison network={network} />
          </LanguageProvider>
        </AddressProvider>
      </QueryClientProvider>,
    )
    expect(html).not.toMatch(/\sstyle=/)
    expect(html).toContain(lang === 'fr' ? 'au moins 51 de plus' : 'at least 51 more')
    expect(html).toContain(
      lang === 'fr' ? 'aucune baisse mesurée depuis 2017' : 'no measured fall since 2017',
    )
  })
})

describe('choosing what to compare', () => {
  it('another source changes the address and the words, and there is a way back', async () => {
    const { user } = renderPart(<FigureComparison network={statedNetwork} />)
    expect(screen.queryByRole('link', { name: 'Revenir à 2017–2024' })).not.toBeInTheDocument()
    await user.selectOptions(choose('Depuis'), 'cm-2015, juin 2015')
    await waitFor(() => expect(window.location.search).toBe('?from=cm-2015'))
    expect(said()[1]).toBe('4 de moins Ambassades : 78 → 74.')
    const back = screen.getByRole('link', { name: 'Revenir à 2017–2024' })
    expect(back).toHaveAttribute('href', '?')
    await user.click(back)
    await waitFor(() => expect(window.location.search).toBe(''))
    expect(said()[1]).toContain('aucune baisse mesurée depuis 2017')
  })

  it('the default, chosen again, leaves the address clean', async () => {
    const { user } = renderPart(<FigureComparison network={statedNetwork} />, { at: '?from=2020&to=2015' })
    await user.selectOptions(choose('Depuis'), '2017')
    await user.selectOptions(choose('Jusqu’à'), '2024')
    await waitFor(() => expect(window.location.search).toBe(''))
  })

  it('years and sources stand in groups of their own', () => {
    renderPart(<FigureComparison network={statedNetwork} />)
    const years = within(choose('Depuis')).getByRole('group', { name: 'Années' })
    expect(
      within(years)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['2024', '2020', '2017', '2015', '2010'])
    const sources = within(choose('Depuis')).getByRole('group', { name: 'Sources' })
    expect(within(sources).getAllByRole('option')).toHaveLength(6)
  })

  it('both readings of a year with two sources are given, and each can be taken', async () => {
    const { user } = renderPart(<FigureComparison network={statedNetwork} />, { at: '?from=2020' })
    const posts = screen.getAllByRole('listitem')[1]
    if (!posts) throw new Error('nothing said of the posts')
    expect(said()[1]).toMatch(
      /^les sources se contredisent Ambassades : 73 → 74\. Écart entre les deux nombres : 1 de plus\. Mais une page de 2020 dit 74\./,
    )
    expect(said()[1]).toMatch(
      /Autre lecture, d’après rs-2020 : les sources se contredisent Ambassades : 74 → 74\. Mais une page de 2020 dit 73\./,
    )
    const other = within(posts).getByRole('link', { name: 'Choisir cette lecture' })
    expect(other).toHaveAttribute('href', '?from=rs-2020&to=2024')
    await user.click(other)
    await waitFor(() => expect(window.location.search).toBe('?from=rs-2020&to=2024'))
    expect(said()[1]).toBe('les sources se contredisent Ambassades : 74 → 74. Mais une page de 2020 dit 73.')
    expect(screen.getByRole('heading')).toHaveTextContent('De juin 2020 à févr. 2024')
  })

  it('backwards, a repeated text is named, but no year since which nothing is measured', () => {
    renderPart(<FigureComparison network={statedNetwork} />, { at: '?from=2024&to=2017' })
    expect(said()[1]).toMatch(/^aucune hausse mesurée Ambassades .* 18 de plus\. Mais/)
  })

  it('a single figure of the address is compared, and listed as chosen', () => {
    renderPart(<FigureComparison network={statedNetwork} />, { at: '?from=cm-2015.posts' })
    expect(choose('Depuis')).toHaveDisplayValue('78 ambassades, cm-2015')
    expect(said()).toEqual(['4 de moins Ambassades : 78 → 74.'])
  })
})

describe('on paper', () => {
  function print(event: 'beforeprint' | 'afterprint') {
    act(() => {
      window.dispatchEvent(new Event(event))
    })
  }

  it('the sources stand below under the numbers that the text bears, and only there', async () => {
    renderPart(<FigureComparison network={statedNetwork} />)
    expect(screen.queryByRole('list', { name: 'Sources' })).not.toBeInTheDocument()
    print('beforeprint')
    const list = screen.getByRole('list', { name: 'Sources' })
    const names = within(list)
      .getAllByRole('listitem')
      .map((item) => item.querySelector('.source-line__title')?.textContent)
    expect(names).toEqual(['ministry-2010', 'cm-2015', 'al-2017', 'rs-2020', 'ml-2020', 'be-2024'])
    const posts = screen.getByText('aucune baisse mesurée depuis 2017').closest('li')
    const marks = [...(posts?.querySelectorAll('.source-mark') ?? [])]
    expect(marks.map((mark) => Number.parseInt(mark.textContent.replaceAll('\u2060', ''), 10))).toEqual([
      3, 6, 31, 2,
    ])
    print('afterprint')
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Sources' })).not.toBeInTheDocument())
  })
})
