import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { figure, statedNetwork, undated } from '~/rules/figures/figures.fixture'

import { renderPart } from '../../../tests/render'
import { FigureComparison } from './FigureComparison'
import { said } from './said.fixture'

const choose = (name: string) => screen.getByRole('combobox', { name })

describe('where there is little to compare', () => {
  it('two sides that are the same are said to be', () => {
    renderPart(<FigureComparison network={statedNetwork} />, { at: '?from=ml-2020&to=ml-2020' })
    expect(screen.getByText(/Les deux côtés sont les mêmes/)).toBeInTheDocument()
    expect(screen.queryByRole('listitem')).not.toBeInTheDocument()
  })

  it('one year with two sources on both sides says how to set them against each other', () => {
    renderPart(<FigureComparison network={statedNetwork} />, { at: '?from=2020&to=2020' })
    expect(screen.getByText(/deux sources de 2020/)).toBeInTheDocument()
  })

  it('a year without any number stays chosen and says so', () => {
    renderPart(<FigureComparison network={statedNetwork} />, { at: '?from=2012&lang=fr' })
    expect(choose('Depuis')).toHaveDisplayValue('2012 (aucun chiffre)')
    expect(said()).toHaveLength(3)
    expect(said()[0]).toBe(
      'Policiers et gendarmes : aucun chiffre n’est daté de 2012, il n’y a donc rien à comparer.',
    )
  })

  it('a source that does not state a metric is named', () => {
    const figures = statedNetwork.figures.filter(({ id }) => id !== 'ml-2020.countries')
    renderPart(<FigureComparison network={{ ...statedNetwork, figures }} />, {
      at: '?from=ml-2020',
      lang: 'en',
    })
    expect(said()[2]).toBe(
      'Countries covered: the chosen source (ml-2020) says nothing of it, so there is nothing to compare.',
    )
  })

  it('two single figures of different metrics are said to count different things, and no side to be silent', () => {
    renderPart(<FigureComparison network={statedNetwork} />, {
      at: '?from=cm-2015.posts&to=be-2024.officers',
    })
    expect(
      screen.getByText(
        '78 ambassades et plus de 300 policiers et gendarmes : ces deux chiffres ne comptent pas la même chose, il n’y a donc rien à comparer.',
      ),
    ).toBeVisible()
    expect(screen.queryByRole('listitem')).not.toBeInTheDocument()
  })

  it('what the address names and nobody knows is the default', () => {
    renderPart(<FigureComparison network={statedNetwork} />, { at: '?from=nobody' })
    expect(choose('Depuis')).toHaveDisplayValue('2017')
  })

  it('an undated side is named by its publisher, and warned of', () => {
    const figures = [...statedNetwork.figures, undated({ id: 'u', value: 70, source: 'rs-2020' })]
    renderPart(<FigureComparison network={{ ...statedNetwork, figures }} />, { at: '?from=u', lang: 'en' })
    expect(screen.getByRole('heading')).toHaveTextContent('rs-2020 → Feb 2024')
    expect(said()[0]).toBe(
      'one figure is undated Embassies: 70 → 74. Between the two numbers: 4 more. But 70 is undated.',
    )
  })

  it('“about” and other units are warned of', () => {
    const about = figure({ id: 'x', value: 80, qualifier: 'about', unit: 'antennas', source: 'cm-2015' })
    renderPart(
      <FigureComparison network={{ ...statedNetwork, figures: [...statedNetwork.figures, about] }} />,
      {
        at: '?from=x',
      },
    )
    expect(said()[0]).toMatch(/^pas comparables environ 80 antennes → 74 ambassades\./)
    expect(said()[0]).toMatch(
      /Mais on ignore la marge de «\senviron 80\s» et l’un compte des antennes, l’autre des ambassades\.$/,
    )
  })

  it('a number and “more than” the same number are told as rounding, not as a change', () => {
    renderPart(<FigureComparison network={statedNetwork} />, { at: '?from=ml-2020', lang: 'en' })
    expect(said()[0]).toBe(
      'no change to be read Police officers and gendarmes: 300 → more than 300. Both statements may be the same number, rounded.',
    )
  })

  it.each([
    ['août 2015', 'D’août 2015'],
    ['juin 2015', 'De juin 2015'],
  ])('French elides before %s', (month, title) => {
    const date = month.startsWith('août') ? '2015-08-01' : '2015-06-01'
    const side = figure({ id: 'x', date })
    renderPart(
      <FigureComparison network={{ ...statedNetwork, figures: [...statedNetwork.figures, side] }} />,
      {
        at: '?from=x',
      },
    )
    expect(screen.getByRole('heading')).toHaveTextContent(title)
  })
})
