import { screen, waitFor, within } from '@testing-library/react'
import { network } from 'virtual:network'
import { expect, test } from 'vitest'

import { postOf } from '~/features/mission-card/mission-card.fixture'
import { MissionCard } from '~/features/mission-card/MissionCard'
import { claimsOf } from '~/model/claims'

import { renderPart } from '../../../../tests/render'

function renderCard(id: string, at: string) {
  const post = postOf(network, id)
  const view = renderPart(<MissionCard network={network} post={post} posts={[post]} />, { at })
  return { post, ...view, card: within(screen.getByRole('article')) }
}

test('every claim of a card has a permanent link of its own', () => {
  const { post, card } = renderCard('ml-bamako', '?post=ml-bamako')
  const links = card.getAllByRole('link', { name: 'Lien permanent' })
  const claims = links.map((link) =>
    new URL(link.getAttribute('href') ?? '', location.href).searchParams.get('claim'),
  )
  const ids = claimsOf(post).map(({ id }) => id)
  expect(claims).toHaveLength(ids.length)
  expect(new Set(claims)).toEqual(new Set(ids))
})

test('followed, the link singles its claim out, which can then be cited, and taken back', async () => {
  const { user, card } = renderCard('ml-bamako', '?post=ml-bamako')
  const threats = within(card.getByRole('list', { name: /^Menaces/ })).getAllByRole('listitem')
  const threat = threats.find(({ textContent }) => textContent.startsWith('Terrorisme'))
  const link = within(threat ?? document.body).getByRole('link', { name: 'Lien permanent' })
  await user.click(link)
  await waitFor(() => expect(location.search).toBe('?post=ml-bamako&claim=ml-bamako.threat.terrorism'))
  await user.click(await card.findByRole('button', { name: /^Citer\s: Terrorisme$/ }))
  const panel = await screen.findByRole('dialog', { name: 'Citer cette affirmation' })
  expect(panel).toHaveTextContent('?post=ml-bamako&claim=ml-bamako.threat.terrorism')
  await user.click(link)
  await waitFor(() => expect(location.search).toBe('?post=ml-bamako'))
  await waitFor(() => expect(card.queryByRole('button', { name: /^Citer\s: Terrorisme$/ })).toBeNull())
})

test('an address that names a claim by its position in the first edition still singles it out', async () => {
  const { card } = renderCard('ml-bamako', '?post=ml-bamako&claim=ml-bamako.partner.2')
  await card.findByRole('button', { name: /^Citer\s: .*Douanes maliennes$/ })
  expect(card.getAllByRole('button', { name: /^Citer\s/ })).toHaveLength(1)
})

test('a number of people that the atlas added up is said to be a sum of ours beside it', () => {
  const { card } = renderCard('be-brussels', '?post=be-brussels')
  const line = card.getByText('(3 personnes, en février 2024)').closest('.claim-line')
  expect(line).toHaveTextContent(/\(3 personnes, en février 2024\) compté par nous/)
})
