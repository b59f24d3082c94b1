import { act, screen, waitFor } from '@testing-library/react'
import { network } from 'virtual:network'
import { expect, test, vi } from 'vitest'

import { postOf, Shelf } from '~/features/mission-card/mission-card.fixture'

import { renderPart } from '../../../../tests/render'

vi.mock(import('~/url/address'), async (original) => ({
  ...(await original()),
  firstQuery: '?post=ml-bamako',
}))

const posts = ['ml-bamako', 'rs-belgrade', 'al-tirana'].map((id) => postOf(network, id))
const renderShelf = (at = '') => renderPart(<Shelf network={network} posts={posts} />, { lang: 'en', at })
const heading = (name: string) => screen.findByRole('heading', { level: 2, name })

// First in this file: module state remembers that a card has closed.
test('a page that is loaded with a card open keeps its focus', async () => {
  renderShelf('?post=ml-bamako')
  expect(await heading('Bamako, Mali')).toBeVisible()
  expect(document.body).toHaveFocus()
})

test('opening a card moves the focus to its heading, closing it back to where it came from', async () => {
  const { user } = renderShelf()
  const link = screen.getByRole('button', { name: 'Belgrade' })
  await user.click(link)
  expect(await heading('Belgrade, Serbia')).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(link).toHaveFocus())
  expect(screen.queryByRole('article')).toBeNull()
})

test('the neighbours are links to the previous and the next post; choosing one moves the focus to its heading', async () => {
  const { user } = renderShelf('?post=ml-bamako')
  expect(screen.queryByRole('link', { name: /Previous post/ })).toBeNull()
  const next = screen.getByRole('link', { name: 'Next post: Belgrade' })
  expect(next).toHaveAttribute('href', '?post=rs-belgrade')
  await user.click(next)
  expect(await heading('Belgrade, Serbia')).toHaveFocus()
  expect(screen.getByRole('link', { name: 'Next post: Tirana' })).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Previous post: Bamako' }))
  expect(await heading('Bamako, Mali')).toHaveFocus()
})

test('Escape within the card closes it; with nowhere to go back to, the post in the list gets the focus', async () => {
  const { user } = renderShelf('?post=rs-belgrade')
  expect(await heading('Belgrade, Serbia')).toHaveFocus()
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.getByRole('button', { name: 'Belgrade' })).toHaveFocus())
})

test('Escape closes the card where the focus is nowhere, as after a screen reader has read through it', async () => {
  const { user } = renderShelf()
  await user.click(screen.getByRole('button', { name: 'Belgrade' }))
  await heading('Belgrade, Serbia')
  act(() => document.querySelector<HTMLElement>(':focus')?.blur())
  expect(document.body).toHaveFocus()
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.getByRole('button', { name: 'Belgrade' })).toHaveFocus())
})

test('Escape elsewhere on the page leaves the card alone', async () => {
  const { user } = renderShelf('?post=rs-belgrade')
  await user.click(screen.getByRole('textbox', { name: 'elsewhere' }))
  await user.keyboard('{Escape}')
  expect(await heading('Belgrade, Serbia')).toBeVisible()
})

test('on a phone the card is a dialog, and what it covers is out of reach until it closes', async () => {
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }))
  const { user } = renderShelf()
  await user.click(screen.getByRole('button', { name: 'Tirana' }))
  expect(await screen.findByRole('dialog', { name: 'Tirana, Albania' })).toHaveAttribute('aria-modal', 'true')
  expect(screen.getByRole('article', { name: 'Tirana, Albania' })).toBeVisible()
  const elsewhere = screen.getByLabelText('elsewhere')
  expect(elsewhere).toHaveAttribute('inert')
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.getByRole('button', { name: 'Tirana' })).toHaveFocus())
  expect(elsewhere).not.toHaveAttribute('inert')
  vi.unstubAllGlobals()
})
