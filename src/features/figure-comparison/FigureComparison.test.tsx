import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { renderToString } from 'react-dom/server'
import { network } from 'virtual:network'
import { describe, expect, it } from 'vitest'

import { figure, STATED, undated } from '~/domain/figures.fixture'
import { LanguageProvider } from '~/lib/language'

import { languages, renderPart } from '../../../tests/render'
import { FigureComparison } from './FigureComparison'

/** What is said, metric by metric, without the numbers of the notes. */
function said(): readonly string[] {
  return screen.getAllByRole('listitem').map((item) => {
    const copy = document.createElement('div')
    copy.innerHTML = item.innerHTML
    for (const mark of copy.querySelectorAll('.source-mark, .visually-hidden')) mark.remove()
    for (const paragraph of copy.querySelectorAll('p')) paragraph.append(' ')
    return copy.textContent.replaceAll(/\s+/g, ' ').trim()
  })
}

const choose = (name: string) => screen.getByRole('combobox', { name })

describe('from 2017 to 2024', () => {
  it('says in French what is known, and never without what stands against it', () => {
    renderPart(<FigureComparison network={network} />)
    expect(screen.getByRole('heading')).toHaveTextContent('De juin 2017 à févr. 2024')
    expect(said()).toEqual([
      'au moins 51 de plus ? policiers et gendarmes : 250 → plus de 300. Mais 250 répète un texte de 2010 et une page de 2015 dit 300 : aucune hausse mesurée depuis 2017.',
      '18 de moins ? ambassades : 92 → 74. Mais 92 répète un texte de 2010 et une page de 2015 dit 78 : aucune baisse mesurée depuis 2017.',
      'on ne peut pas dire pays : 156 → plus de 152. Au plus bas −3, peut-être une hausse. Mais 156 répète un texte de 2010 et une page de 2015 dit 153 : aucune évolution mesurée depuis 2017.',
    ])
  })

  it('says the same in English', () => {
    renderPart(<FigureComparison network={network} />, { lang: 'en' })
    expect(screen.getByRole('heading')).toHaveTextContent('From Jun 2017 to Feb 2024')
    expect(said()).toEqual([
      'at least 51 more? police officers and gendarmes: 250 → more than 300. But 250 repeats a text of 2010 and a page of 2015 says 300: no measured rise since 2017.',
      '18 fewer? embassies: 92 → 74. But 92 repeats a text of 2010 and a page of 2015 says 78: no measured fall since 2017.',
      'cannot be told countries: 156 → more than 152. At worst 3 fewer (−3), perhaps more than before. But 156 repeats a text of 2010 and a page of 2015 says 153: no measured change since 2017.',
    ])
  })

  it('gives every number its sources', () => {
    renderPart(<FigureComparison network={network} />)
    for (const item of screen.getAllByRole('listitem')) {
      // Two numbers, what the older one repeats, and what contradicts it.
      expect(item.querySelectorAll('.source-mark')).toHaveLength(4)
    }
    expect(screen.getAllByRole('button', { name: /Ambassade de France en Belgique/ })).toHaveLength(3)
  })

  it.each(['fr', 'en'] as const)('%s: is in the page before any script runs, without a style', (lang) => {
    const html = renderToString(
      <QueryClientProvider client={new QueryClient()}>
        <NuqsAdapter>
          <LanguageProvider language={languages[lang]}>
            <FigureComparison network={network} />
          </LanguageProvider>
        </NuqsAdapter>
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
    const { user } = renderPart(<FigureComparison network={STATED} />)
    expect(screen.queryByRole('link', { name: 'Revenir à 2017–2024' })).not.toBeInTheDocument()
    await user.selectOptions(choose('Depuis'), 'cm-2015, juin 2015')
    await waitFor(() => expect(window.location.search).toBe('?from=cm-2015'))
    expect(said()[1]).toBe('4 de moins ambassades : 78 → 74.')
    const back = screen.getByRole('link', { name: 'Revenir à 2017–2024' })
    expect(back).toHaveAttribute('href', '?')
    await user.click(back)
    await waitFor(() => expect(window.location.search).toBe(''))
    expect(said()[1]).toContain('18 de moins ?')
  })

  it('the default, chosen again, leaves the address clean', async () => {
    const { user } = renderPart(<FigureComparison network={STATED} />, { at: '?from=2020&to=2015' })
    await user.selectOptions(choose('Depuis'), '2017')
    await user.selectOptions(choose('Jusqu’à'), '2024')
    await waitFor(() => expect(window.location.search).toBe(''))
  })

  it('years and sources stand in groups of their own', () => {
    renderPart(<FigureComparison network={STATED} />)
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
    const { user } = renderPart(<FigureComparison network={STATED} />, { at: '?from=2020' })
    const posts = screen.getAllByRole('listitem')[1]
    if (!posts) throw new Error('nothing said of the posts')
    expect(said()[1]).toMatch(/^1 de plus \? ambassades : 73 → 74\. Mais une page de 2020 dit 74\./)
    expect(said()[1]).toMatch(
      /Autre lecture, d’après rs-2020 : le même nombre \? ambassades : 74 → 74\. Mais une page de 2020 dit 73\./,
    )
    const other = within(posts).getByRole('link', { name: 'Choisir cette lecture' })
    expect(other).toHaveAttribute('href', '?from=rs-2020&to=2024')
    await user.click(other)
    await waitFor(() => expect(window.location.search).toBe('?from=rs-2020&to=2024'))
    expect(said()[1]).toBe('le même nombre ? ambassades : 74 → 74. Mais une page de 2020 dit 73.')
    expect(screen.getByRole('heading')).toHaveTextContent('De juin 2020 à févr. 2024')
  })

  it('backwards, a repeated text is named, but no year since which nothing is measured', () => {
    renderPart(<FigureComparison network={STATED} />, { at: '?from=2024&to=2017' })
    expect(said()[1]).toMatch(/^18 de plus \? .* : aucune hausse mesurée\.$/)
  })

  it('a single figure of the address is compared, and listed as chosen', () => {
    renderPart(<FigureComparison network={STATED} />, { at: '?from=cm-2015.posts' })
    expect(choose('Depuis')).toHaveDisplayValue('78 ambassades, cm-2015')
    expect(said()).toEqual([
      'Policiers et gendarmes : pas de chiffre du côté de cm-2015, donc rien à comparer.',
      '4 de moins ambassades : 78 → 74.',
      'Pays couverts : pas de chiffre du côté de cm-2015, donc rien à comparer.',
    ])
  })
})

describe('where there is little to compare', () => {
  it('two sides that are the same are said to be', () => {
    renderPart(<FigureComparison network={STATED} />, { at: '?from=ml-2020&to=ml-2020' })
    expect(screen.getByText(/Les deux côtés sont les mêmes/)).toBeInTheDocument()
    expect(screen.queryByRole('listitem')).not.toBeInTheDocument()
  })

  it('one year with two sources on both sides says how to set them against each other', () => {
    renderPart(<FigureComparison network={STATED} />, { at: '?from=2020&to=2020' })
    expect(screen.getByText(/deux sources de 2020/)).toBeInTheDocument()
  })

  it('a year without any number stays chosen and says so', () => {
    renderPart(<FigureComparison network={STATED} />, { at: '?from=2012&lang=fr' })
    expect(choose('Depuis')).toHaveDisplayValue('2012 (aucun chiffre)')
    expect(said()).toHaveLength(3)
    expect(said()[0]).toContain('pas de chiffre du côté de 2012')
  })

  it('what the address names and nobody knows is the default', () => {
    renderPart(<FigureComparison network={STATED} />, { at: '?from=nobody' })
    expect(choose('Depuis')).toHaveDisplayValue('2017')
  })

  it('an undated side is named by its publisher, and warned of', () => {
    const figures = [...STATED.figures, undated({ id: 'u', value: 70, source: 'rs-2020' })]
    renderPart(<FigureComparison network={{ ...STATED, figures }} />, { at: '?from=u', lang: 'en' })
    expect(screen.getByRole('heading')).toHaveTextContent('rs-2020 → Feb 2024')
    expect(said()[1]).toBe('4 more? embassies: 70 → 74. But 70 is undated.')
  })

  it('“about” and other units are warned of', () => {
    const about = figure({ id: 'x', value: 80, qualifier: 'about', unit: 'antennas', source: 'cm-2015' })
    renderPart(<FigureComparison network={{ ...STATED, figures: [...STATED.figures, about] }} />, {
      at: '?from=x',
    })
    expect(said()[1]).toMatch(/^on ne peut pas dire environ 80 antennes → 74 ambassades\./)
    expect(said()[1]).toMatch(
      /« environ 80 » n’a pas de marge connue et l’un compte des antennes, l’autre des ambassades\.$/,
    )
  })

  it.each([
    ['août 2015', 'D’août 2015'],
    ['juin 2015', 'De juin 2015'],
  ])('French elides before %s', (month, title) => {
    const date = month.startsWith('août') ? '2015-08-01' : '2015-06-01'
    const side = figure({ id: 'x', date })
    renderPart(<FigureComparison network={{ ...STATED, figures: [...STATED.figures, side] }} />, {
      at: '?from=x',
    })
    expect(screen.getByRole('heading')).toHaveTextContent(title)
  })
})
