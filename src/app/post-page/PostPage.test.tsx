import { screen, within } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { network } from 'virtual:network'
import { expect, test } from 'vitest'

import { renderPart } from '../../../tests/render'
import { PostPage } from './PostPage'

function renderPage(
  id: string,
  lang: 'fr' | 'en' = 'fr',
  edition = { edition: '2026-11-22', open: false },
  changes: ComponentProps<typeof PostPage>['changes'] = new Map(),
) {
  const post = network.posts.find((known) => known.id === id)
  if (!post) throw new Error(`The data hold no post "${id}"`)
  return renderPart(<PostPage network={{ ...network, ...edition }} post={post} changes={changes} />, { lang })
}

test('the page of a post has one first heading, its facts, and the way to the map', () => {
  renderPage('ml-bamako')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Bamako, Mali')
  expect(screen.getByText(/Dernière attestation/)).toHaveTextContent('juillet 2020, il y a 6 ans')
  expect(screen.getByText('1961')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Voir sur la carte' })).toHaveAttribute('href', '/?post=ml-bamako')
  expect(screen.getByRole('link', { name: 'Terrorisme' })).toHaveAttribute('href', '/?threat=terrorism')
  expect(screen.getByRole('table', { name: /Ce que disait la page/ })).toBeVisible()
})

test('the foot of the page says of an open edition that it may still change', () => {
  const { unmount } = renderPage('ml-bamako')
  expect(screen.getByText('Données arrêtées au 22 novembre 2026.')).toBeVisible()
  unmount()
  renderPage('ml-bamako', 'fr', { edition: '2026-11-30', open: true })
  expect(
    screen.getByText('Édition ouverte du 30 novembre 2026 : ces données peuvent encore changer.'),
  ).toBeVisible()
})

test('a fact that an edition changed says in which, and leads to both wordings', () => {
  const edition = { edition: '2026-11-30', open: true }
  const changes = new Map([['ml-bamako.established', { edition: '2026-11-30', how: 'changed' as const }]])
  renderPage('ml-bamako', 'en', edition, changes)
  const mark = screen.getByRole('link', { name: 'Changed in the edition of 30 November 2026' })
  expect(mark).toHaveAttribute('href', '/en/changes/#2026-11-30-ml-bamako.established')
  expect(mark.closest('.claim-line')).toHaveTextContent('1961')
})

test('every mark is a link to a note that is there, and the note is the source in full', () => {
  renderPage('ml-bamako')
  const marks = screen.getAllByRole('link', { name: /^Source \d+/ })
  expect(marks.length).toBeGreaterThan(20)
  for (const mark of marks) {
    const note = document.querySelector(mark.getAttribute('href') ?? '')
    expect(note?.closest('ol')).not.toBeNull()
  }
  const [first] = within(screen.getByRole('region', { name: 'Sources' })).getAllByRole('listitem')
  expect(first).toHaveTextContent('publiée le 4 juillet 2011')
})

test('what a mark would open stands beside it: notes, and what the atlas has counted or inferred', () => {
  renderPage('be-brussels', 'en')
  expect(screen.getAllByText(/The remit of the Benelux liaison officer/)).toHaveLength(2)
  expect(screen.getByText('our count').closest('.claim-line')).toHaveTextContent(
    /The source lists, and gives no total\./,
  )
})

test('the English page leads to the English map and to the French page', () => {
  renderPage('be-brussels', 'en')
  expect(screen.getByRole('link', { name: 'See it on the map' })).toHaveAttribute(
    'href',
    '/en/?post=be-brussels',
  )
  expect(screen.getByRole('link', { name: 'FR – Français' })).toHaveAttribute('href', '/postes/be-brussels/')
  expect(screen.getByRole('link', { name: 'EN – English' })).toHaveAttribute('aria-current', 'page')
  expect(screen.getByText('Independent, unofficial site')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Licence Ouverte 2.0' })).toBeVisible()
})

test('a post that is only mentioned says so; one with nothing but its existence says that', () => {
  renderPage('cv-praia', 'en')
  expect(screen.getByText(/Post only mentioned/)).toBeVisible()
  expect(screen.getByText(/say that this post exists, and little else/)).toBeVisible()
})
