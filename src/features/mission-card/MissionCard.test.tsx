import { screen, within } from '@testing-library/react'
import { network } from 'virtual:network'
import { expect, test } from 'vitest'

import type { Post } from '~/model/post'

import { renderPart } from '../../../tests/render'
import { postOf } from './mission-card.fixture'
import { MissionCard } from './MissionCard'

interface Options {
  readonly lang?: 'fr' | 'en'
  readonly at?: string
}

// A fixed date: the age of the evidence must not depend on the present edition.
const edition = { ...network, edition: '2026-11-22' }
const changes: Readonly<Record<string, Partial<Post>>> = {
  'ml-bamako': { lastAttested: { date: '2020-07-01', sources: ['ml-2020'] } },
  'al-tirana': { threats: [] },
}

function renderCard(id: string, { lang = 'fr', at = `?post=${id}` }: Options = {}) {
  const card = <MissionCard network={edition} post={{ ...postOf(network, id), ...changes[id] }} posts={[]} />
  return renderPart(card, { lang, at })
}

/** The value of the fact with this text, and its source marks. */
function fact(text: RegExp | string) {
  const found = screen.getAllByRole('definition').find(({ textContent }) => textContent.match(text))
  if (!found) throw new Error(`No fact says ${String(text)}`)
  return { words: found.textContent, marks: within(found).getAllByRole('button') }
}

test('Bamako in French: present since 1961 according to two sources, and how old the evidence is', () => {
  renderCard('ml-bamako')
  expect(screen.getByRole('article', { name: 'Bamako, Mali' })).toBeVisible()
  expect(screen.getByText(/^Mali · ambassade de France/)).toBeVisible()
  expect(fact('1961').marks.map(({ textContent }) => textContent)).toEqual(['1', '2'])
  expect(screen.getByText(/Dernière attestation/)).toHaveTextContent(
    /^Dernière attestation : juillet 2020, il y a 6 ans\.\d L’activité actuelle n’est pas connue\.$/,
  )
  expect(screen.getByText(/pas un contact d’urgence/)).toHaveTextContent('adressez-vous à l’ambassade')
})

test('Bamako in English says the same', () => {
  renderCard('ml-bamako', { lang: 'en' })
  expect(screen.getByText(/^Mali · French embassy/)).toBeVisible()
  expect(fact('1961').marks).toHaveLength(2)
  expect(screen.getByText(/Last attested/)).toHaveTextContent(
    /^Last attested: July 2020, 6 years ago\.\d Its current activity is not known\.$/,
  )
  expect(screen.getByText('This is not an emergency contact: turn to the embassy.')).toBeVisible()
})

test('a threat that only the 2011 edition names carries that year, the others carry none', () => {
  renderCard('ml-bamako', { lang: 'en' })
  expect(screen.getByRole('link', { name: 'Organised crime 2011 only' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Document fraud 2011 only' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Terrorism' })).toBeVisible()
})

test('a threat filters the atlas and keeps the card open; one that filters already is told apart', async () => {
  const { user } = renderCard('ml-bamako', { lang: 'en', at: '?post=ml-bamako&threat=terrorism' })
  expect(screen.getByRole('link', { name: 'Terrorism', current: true })).toBeVisible()
  const link = screen.getByRole('link', { name: 'Drug trafficking', current: false })
  expect(link).toHaveAttribute('href', '?post=ml-bamako&threat=drug-trafficking')
  await user.click(link)
  expect(await screen.findByRole('link', { name: 'Drug trafficking', current: true })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Terrorism', current: false })).toBeVisible()
})

test('the two editions of the page stand side by side: only then, both, only now', async () => {
  const { user } = renderCard('ml-bamako', { lang: 'en' })
  const table = screen.getByRole('table', { name: 'What the page said, what it says' })
  const row = (name: RegExp) => within(within(table).getByRole('row', { name }))
  const says = (name: RegExp) =>
    row(name)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent)
  expect(within(table).getByRole('columnheader', { name: /^2011/ })).toBeVisible()
  expect(within(table).getByRole('columnheader', { name: /^2020/ })).toBeVisible()
  expect(within(table).getByRole('rowheader', { name: /^2011 only/ })).toBeVisible()
  expect(within(table).getByRole('rowheader', { name: /^In both versions/ })).toBeVisible()
  expect(within(table).getByRole('rowheader', { name: /^2020 only/ })).toBeVisible()
  expect(says(/^Document fraud/)).toEqual(['says so', '–does not say so'])
  expect(says(/^Present since 1961/)).toEqual(['says so', 'says so'])

  expect(within(table).queryByRole('row', { name: /^Partner: Malian customs/ })).toBeNull()
  await user.click(within(table).getByRole('button', { name: /more rows, 2011 only/ }))
  expect(says(/^Partner: Malian customs/)).toEqual(['says so', '–does not say so'])
})

test('missions stand under their kind of cooperation, with its definition', () => {
  renderCard('ml-bamako', { lang: 'en' })
  const missions = within(screen.getByRole('region', { name: 'Missions' }))
  expect(missions.getByRole('heading', { name: 'Civil protection' })).toBeVisible()
  expect(
    missions.getByText('Everyday prevention and rescue: fire services, rescue, the training of rescuers.'),
  ).toBeVisible()
  expect(missions.getByText('Train in road rescue')).toBeVisible()
  expect(missions.getByText(/Train in public order policing/)).toHaveTextContent('2011')
})

test('a source mark opens title, publisher, date and link', async () => {
  const { user } = renderCard('ml-bamako', { lang: 'en' })
  const [mark] = fact('1961').marks
  if (!mark) throw new Error('The year bears no mark')
  await user.click(mark)
  const note = within(await screen.findByRole('note'))
  expect(note.getByRole('link', { name: 'Le Service de Securité Intérieure' })).toHaveAttribute('lang', 'fr')
  expect(note.getByText(/Ambassade de France au Mali/)).toHaveTextContent('4 July 2011')
})

test('the sources stand at the end under the numbers of the marks', () => {
  renderCard('ml-bamako', { lang: 'en' })
  const [first, second] = within(screen.getByRole('region', { name: 'Sources' })).getAllByRole('listitem')
  expect(first).toHaveTextContent('4 July 2011')
  expect(second).toHaveTextContent('1 July 2020')
})

test('a post that works on much and to which no source gives a threat says so', () => {
  renderCard('al-tirana')
  expect(screen.getByText('Les sources n’attribuent aucune menace à ce poste en propre.')).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Gestion civile des crises' })).toBeVisible()
})

test('Brussels covers Belgium wholly, and the Netherlands for organised crime only', () => {
  renderCard('be-brussels', { lang: 'en' })
  expect(fact(/^Belgium/).words).toMatch(/^Belgium\d+$/)
  expect(fact(/^Netherlands/).words).toMatch(/^Netherlands \(organised crime only\)\d+$/)
})

test('Belgrade covers Montenegro too, and its contact details bear their date', () => {
  renderCard('rs-belgrade')
  expect(fact(/^Monténégro/).marks).not.toHaveLength(0)
  const contact = within(screen.getByRole('region', { name: 'Coordonnées' }))
  expect(contact.getByText('Au 5 juin 2020')).toBeVisible()
  expect(contact.getByRole('link', { name: /@/ })).toHaveAttribute('href', expect.stringMatching(/^mailto:/))
  expect(contact.queryByRole('link', { name: /35 69/ })).toBeNull()
})

test('the card leads to the page of the post, in its language', () => {
  renderCard('ml-bamako', { lang: 'en' })
  const page = screen.getByRole('link', { name: 'Page of this post' })
  expect(page).toHaveAttribute('href', '/en/posts/ml-bamako/')
})

test('the claim that the address names stands out, alone', () => {
  renderCard('ml-bamako', { lang: 'en', at: '?post=ml-bamako&claim=ml-bamako.mission.road-rescue' })
  const singledOut = screen.getByRole('article').querySelectorAll('[aria-current]')
  expect([...singledOut].map(({ textContent }) => textContent)).toEqual(['Train in road rescue2Cite'])
})

test('a claim of the address that this post does not make changes nothing', () => {
  renderCard('ml-bamako', { at: '?post=ml-bamako&claim=rs-belgrade.threat.terrorism' })
  expect(screen.getByRole('article').querySelector('[aria-current]')).toBeNull()
})
