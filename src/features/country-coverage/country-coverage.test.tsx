import { screen, within } from '@testing-library/react'
import { network } from 'virtual:network'
import { describe, expect, it } from 'vitest'
import { renderPart } from '../../../tests/render'
import { CountryCoverage } from './CountryCoverage'

describe('which post covers a country', () => {
  it('Montenegro: Belgrade, from elsewhere, with its source', () => {
    renderPart(<CountryCoverage network={network} />, { lang: 'en', at: '?country=ME' })
    const answer = screen.getByRole('article', { name: 'Montenegro' })
    expect(answer).toHaveTextContent('Covered from another country.')
    expect(within(answer).getByRole('link', { name: 'Belgrade, Serbia' })).toHaveAttribute(
      'href',
      '?post=rs-belgrade&country=ME',
    )
    expect(within(answer).getByRole('button', { name: /^Source 1/ })).toBeInTheDocument()
    expect(within(answer).getByRole('link', { name: 'Service de sécurité intérieure' })).toHaveAttribute(
      'lang',
      'fr',
    )
  })

  it('Luxembourg: for one subject only', () => {
    renderPart(<CountryCoverage network={network} />, { at: '?country=lu' })
    const answer = screen.getByRole('article', { name: 'Luxembourg' })
    expect(answer).toHaveTextContent('Couvert d’ailleurs, mais pour certains sujets seulement.')
    expect(answer).toHaveTextContent(/criminalité organisée/)
  })

  it('a country nobody speaks of: no source, which does not mean not covered', () => {
    renderPart(<CountryCoverage network={network} />, { at: '?country=TV' })
    const answer = screen.getByRole('article', { name: 'Tuvalu' })
    expect(answer).toHaveTextContent('Aucune source trouvée.')
    expect(answer).toHaveTextContent(/ne veut pas dire que ce pays n’est pas couvert/)
  })

  it('a chosen country that is none is passed over', () => {
    renderPart(<CountryCoverage network={network} />, { at: '?country=ZZ' })
    expect(screen.queryByRole('article')).not.toBeInTheDocument()
  })
})
