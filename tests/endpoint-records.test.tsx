import { screen, within } from '@testing-library/react'
import { network } from 'virtual:network'
import { describe, expect, it } from 'vitest'

import { play } from '../mocks/node'
import { scenario, type ScenarioName } from '../mocks/scenarios'
import { parseNetwork } from '../src/api/parse/parse-network'
import { languages, renderApp } from './render'

const [post, source, figure] = [network.posts[0]?.id, network.sources[0]?.id, network.figures[0]?.id]

/** For each scenario: the text of the notice, and the number of posts left. */
const cases = [
  ['bad-position', `posts · ${post} · position[0]`, 'n’est pas une position : 91', -1],
  ['no-name', `posts · ${post} · city`, 'un champ nécessaire manque', -1],
  ['duplicate-id', `posts · ${network.posts.length + 1} · id`, `existe déjà : ${post}`, 0],
  ['half-character', `posts · ${post} · city.fr`, 'contient des signes qui ne sont pas du texte', -1],
  ['deep-record', `posts · ${post} · city.fr`, 'n’est pas un texte', -1],
  ['long-text', `posts · ${post} · city.fr`, 'est trop long', -1],
  ['bad-date', `sources · ${source} · published`, 'n’est pas une date : 2020-02-30', 0],
  ['script-address', `sources · ${source} · url`, 'n’est pas une adresse http ou https', 0],
  ['script-link', `sources · ${source} · archived`, 'n’est pas une adresse http ou https', 0],
  ['bad-edition', 'edition', 'n’est pas une date : yesterday', 0],
  ['endless-value', `figures · ${figure} · value`, 'n’est pas un nombre entier positif : Infinity', 0],
  ['negative-value', `figures · ${figure} · value`, 'n’est pas un nombre entier positif : -5', 0],
  ['text-value', `figures · ${figure} · value`, 'n’est pas un nombre entier positif : about 300', 0],
  ['dangling-source', `figures · ${figure} · source`, 'cite une source inconnue : no-such-source', 0],
  ['unknown-word', `posts · ${post} · threats`, 'nomme une menace inconnue : boredom', 0],
  ['unknown-region', `posts · ${post} · region`, 'nomme une région inconnue : atlantis', 0],
  ['no-other-lists', 'figures', 'un champ nécessaire manque', 0],
] as const satisfies readonly (readonly [ScenarioName, string, string, number])[]

/** Rendering the page is slow: every scenario in `npm run test:full`, otherwise a few. */
const drawn = process.env['ATLAS_FULL']
  ? cases
  : cases.filter(([name]) => ['bad-position', 'half-character', 'endless-value'].includes(name))

async function openNotice() {
  const summary = await screen.findByText(/^\d+ éléments? des données (?:est|sont) illisibles? et/)
  const notice = summary.closest('details')
  if (!notice) throw new Error('the notice cannot be opened')
  return { summary, notice }
}

const linksOfPosts = () => within(screen.getByRole('region', { name: 'Postes' })).getAllByRole('link')

describe('a record that cannot be used', () => {
  it.each(cases)('%s: is named with the reason when the answer is read', (name, place, reason, fewer) => {
    const { body } = scenario(name, network)
    const parsed = parseNetwork(JSON.parse(String(body)))
    const found = parsed.problems.find(({ unit, field }) => `${unit} · ${field}`.includes(place))
    if (!found) throw new Error(`nothing is said of ${place}`)
    const { code, value = '' } = found.reason
    expect(languages.fr.t(`problems.${code}`, { value })).toContain(reason.replace(' :', '\u00a0:'))
    expect(parsed.network.posts).toHaveLength(network.posts.length + fewer)
  })

  it.each(drawn)('%s: is left out and named, and all the rest stays', async (name, place, reason, fewer) => {
    play(name)
    const { user } = renderApp()
    const { summary, notice } = await openNotice()
    expect(notice).not.toHaveAttribute('open')
    await user.click(summary)
    expect(notice).toHaveAttribute('open')
    const lines = within(notice).getAllByRole('listitem')
    const line = lines.find(({ textContent }) => textContent?.includes(place))
    expect(line).toHaveTextContent(reason)
    expect(linksOfPosts()).toHaveLength(network.posts.length + fewer)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})

describe('a record that only looks as if it could not be used', () => {
  it('markup in a name is shown letter by letter, and is never an element', async () => {
    play('markup')
    const { container } = renderApp()
    const [link] = await screen.findAllByRole('link', { name: /^<img src="x" onerror=.*<\/script>, / })
    expect(link).toBeInTheDocument()
    expect(container.querySelector('img, script, iframe')).toBeNull()
    expect(screen.queryByText(/illisibles? et/)).not.toBeInTheDocument()
  })

  it('a key called "__proto__" changes nothing', async () => {
    play('proto-key')
    renderApp()
    expect(await screen.findByRole('link', { name: 'Bamako, Mali' })).toBeInTheDocument()
    expect(linksOfPosts()).toHaveLength(network.posts.length)
    expect('polluted' in {}).toBe(false)
    expect(screen.queryByText(/illisibles? et/)).not.toBeInTheDocument()
  })
})
