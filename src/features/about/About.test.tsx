import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { renderPart } from '../../../tests/render'
import { About } from './About'

test('the glossary gives the initials, what they stand for in French, and a definition', () => {
  renderPart(<About edition="2026-11-22" level={2} corrections="#connu" />, { lang: 'en' })
  const glossary = within(screen.getByRole('region', { name: 'Glossary' }))
  expect(glossary.getByText('VIA')).toHaveAttribute('title', 'volontaire international en administration')
  expect(glossary.getByText('commission rogatoire internationale')).toHaveAttribute('lang', 'fr')
  const terms = glossary.getAllByRole('term')
  expect(glossary.getAllByRole('definition')).toHaveLength(
    terms.filter((term) => term.tagName === 'DT').length,
  )
})

test('the way to cite the atlas names the edition, where it is known', () => {
  const { unmount } = renderPart(<About edition="2026-11-22" level={1} corrections="/#connu" />)
  expect(screen.getByRole('heading', { level: 1, name: 'À propos de l’atlas' })).toBeVisible()
  expect(screen.getByText('Atlas SSI, édition du 22 novembre 2026, Licence Ouverte 2.0')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Aller à cette partie' })).toHaveAttribute('href', '/#connu')
  unmount()
  renderPart(<About edition={undefined} level={2} corrections="#connu" />)
  expect(screen.queryByText(/^Atlas SSI, édition/)).toBeNull()
})

test('the method shows which units may be compared, from the rule itself', () => {
  renderPart(<About edition="2026-11-22" level={2} corrections="#connu" />, { lang: 'en' })
  const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(rows).toEqual(
    expect.arrayContaining(['embassies, services, attachés, delegations', 'branch offices', 'locations']),
  )
})
