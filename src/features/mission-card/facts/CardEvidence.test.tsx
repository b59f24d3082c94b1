import { screen, within } from '@testing-library/react'
import { network } from 'virtual:network'
import { expect, test } from 'vitest'

import { madeUpPost, withPosts } from '~/features/mission-card/mission-card.fixture'
import { MissionCard } from '~/features/mission-card/MissionCard'
import type { Post } from '~/model/post'

import { renderPart } from '../../../../tests/render'

const claim = { sources: ['zz-page'] }

function renderMadeUp(fields: Partial<Post>, kind: 'embassy' | 'press' = 'embassy') {
  const post = madeUpPost(fields)
  const card = <MissionCard network={withPosts(network, [post], { kind })} post={post} posts={[post]} />
  return renderPart(card, { lang: 'en', at: `?post=${post.id}` })
}

test('a post that is only mentioned says so and why', () => {
  renderMadeUp({
    status: 'mentioned',
    why: { fr: 'Annoncé seulement.', en: 'Announced, and never heard of since.' },
  })
  expect(screen.getByText(/only mentioned/)).toHaveTextContent('Announced, and never heard of since.')
})

test('a closed post says when it closed, tells its coverage in the past, and does not wonder about its present activity', () => {
  renderMadeUp({
    closed: { year: 2015, ...claim },
    coverage: [{ country: 'LT', ...claim }],
    lastAttested: { date: '2014', ...claim },
  })
  expect(screen.getByText(/Post closed in 2015/)).toBeVisible()
  expect(screen.getByRole('term')).toHaveTextContent('Covered')
  expect(screen.queryByText(/activity is not known/)).toBeNull()
})

test('an undated page is told by its bounds', () => {
  renderMadeUp({ lastAttested: { notBefore: '2017', notAfter: '2021-07', ...claim } })
  expect(screen.getByText(/Last attested/)).toHaveTextContent('undated page (between 2017 and Jul 2021).')
  expect(screen.getByText(/activity is not known/)).toBeVisible()
})

test('situations come newest first, each with its date; a doubtful one leaves the activity open, however fresh the evidence', () => {
  const situation = { kind: 'evacuated' as const, ...claim }
  renderMadeUp({
    situations: [
      { id: 'a', date: '2023-01', text: { fr: 'Ancien', en: 'Older' }, ...situation },
      { id: 'b', date: '2024-02-03', text: { fr: 'Récent', en: 'Newer' }, ...situation },
    ],
  })
  const items = within(screen.getByRole('list', { name: /Situation/ })).getAllByRole('listitem')
  expect(items.map(({ textContent }) => textContent)).toEqual([
    '3 February 2024 Newer1',
    'January 2023 Older1',
  ])
  expect(screen.getByText(/activity is not known/)).toBeVisible()
})

test('all that rests on one press article says so; an embassy page does not', () => {
  const { unmount } = renderMadeUp({}, 'press')
  expect(screen.getByText(/rests on a single press article/)).toBeVisible()
  unmount()
  renderMadeUp({}, 'embassy')
  expect(screen.queryByText(/rests on a single press article/)).toBeNull()
})

test('a post with neither threat nor mission is said to be little more than attested', () => {
  renderMadeUp({})
  expect(screen.getByText('The sources say that this post exists, and little else.')).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'Threats' })).toBeNull()
})

test('coverage tells its scope, its beginning and its end', () => {
  renderMadeUp({
    coverage: [
      {
        country: 'LU',
        scope: { fr: 'trafics', en: 'trafficking' },
        from: '2012',
        until: '2015-06-30',
        ...claim,
      },
    ],
  })
  expect(screen.getByRole('definition')).toHaveTextContent(
    'Luxembourg (trafficking only, from 2012 to June 2015)',
  )
  expect(screen.getByRole('link', { name: 'Luxembourg' })).toHaveAttribute(
    'href',
    '?post=zz-testville&country=LU',
  )
  expect(screen.getByRole('term')).toHaveTextContent('Covered')
})

test('what the atlas infers or counts says so by the claim, and why when it is pressed', async () => {
  const basis = 'inferred' as const
  const note = { fr: 'Une visite.', en: 'From one visit.' }
  const { user } = renderMadeUp({
    coverage: [
      { country: 'LU', ...claim },
      { country: 'NA', basis, note, ...claim },
      { country: 'CV', basis, until: '2011', ...claim },
    ],
    threats: [{ threat: 'terrorism', basis, ...claim }],
    staff: [{ count: 3, text: { fr: 'Trois', en: 'Three' }, basis: 'summed', ...claim }],
  })
  const terms = screen.getAllByRole('term').map(({ textContent }) => textContent)
  expect(terms).toEqual(['Covers', 'Covered', 'Staff'])
  const facts = screen.getAllByRole('definition').map(({ textContent }) => textContent)
  expect(facts[0]).not.toMatch(/inferred/)
  expect(facts[1]).toMatch(/^Namibia inferred/)
  expect(facts[2]).toMatch(/^Cape Verde \(until 2011\) inferred/)
  expect(facts[3]).toMatch(/^Three \(3 people\) our count/)
  expect(screen.getByRole('list', { name: /^Threats/ })).toHaveTextContent('Terrorism inferred')
  const [word] = screen.getAllByRole('button', { name: 'inferred' })
  expect(screen.getByText(/From one visit\./)).not.toBeVisible()
  if (word) await user.click(word)
  expect(screen.getByText(/From one visit\./)).toBeVisible()
})

test('a post that is only mentioned covers nothing: it is mentioned for its country', () => {
  renderMadeUp({ status: 'mentioned', coverage: [{ country: 'FR', ...claim }] })
  expect(screen.getByRole('term')).toHaveTextContent('Mentioned for')
})

test('markup in a text of the data stays text', () => {
  const nasty = '<img src="x" onerror="alert(1)"><b>bold</b>'
  renderMadeUp({
    city: { fr: nasty, en: nasty },
    partners: [{ name: { fr: nasty, en: nasty }, ...claim }],
    contact: { phone: '+33 1 <b>', email: 'javascript:alert(1)@x.fr?bcc=y', asOf: '2025', ...claim },
  })
  const card = screen.getByRole('article')
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(nasty)
  expect(card.querySelector('img, b')).toBeNull()
  const contact = within(screen.getByRole('region', { name: 'Contact details' }))
  expect(contact.getAllByRole('link').map(({ title }) => title)).toEqual(['Permalink'])
})

test('a source in another language carries it', () => {
  renderMadeUp({})
  expect(screen.getByRole('link', { name: 'Seite' })).toHaveAttribute('lang', 'de')
})
