import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { renderPart } from '../../../tests/render'
import { About } from './About'

const closed = { edition: '2026-11-22' }

test('the glossary gives the initials, what they stand for in French, and a definition', () => {
  renderPart(<About edition={closed} level={2} corrections="#connu" />, { lang: 'en' })
  const glossary = within(screen.getByRole('region', { name: 'Glossary' }))
  expect(glossary.getByText('VIA')).toHaveAttribute('title', 'volontaire international en administration')
  expect(glossary.getByText('commission rogatoire internationale')).toHaveAttribute('lang', 'fr')
  const terms = glossary.getAllByRole('term')
  expect(glossary.getAllByRole('definition')).toHaveLength(
    terms.filter((term) => term.tagName === 'DT').length,
  )
})

test('the way to cite the atlas names the edition, where it is known', () => {
  const { unmount } = renderPart(<About edition={closed} level={1} corrections="/#connu" />)
  expect(screen.getByRole('heading', { level: 1, name: 'À propos de l’atlas' })).toBeVisible()
  expect(screen.getByText('Atlas SSI, édition du 22 novembre 2026, Licence Ouverte 2.0')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Aller à cette partie' })).toHaveAttribute('href', '/#connu')
  unmount()
  const open = renderPart(<About edition={{ ...closed, open: true }} level={2} corrections="#connu" />)
  expect(
    screen.getByText('Atlas SSI, édition ouverte du 22 novembre 2026, Licence Ouverte 2.0'),
  ).toBeVisible()
  open.unmount()
  renderPart(<About edition={undefined} level={2} corrections="#connu" />)
  expect(screen.queryByText(/^Atlas SSI, édition/)).toBeNull()
})

test('the method shows which units may be compared, from the rule itself', () => {
  renderPart(<About edition={closed} level={2} corrections="#connu" />, { lang: 'en' })
  const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(rows).toEqual(
    expect.arrayContaining(['embassies, services, attachés, delegations', 'branch offices', 'locations']),
  )
})
