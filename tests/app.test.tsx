import { screen, within } from '@testing-library/react'
import { network } from 'virtual:network'
import { describe, expect, it } from 'vitest'

import { play } from '../mocks/node'
import { renderApp } from './render'

const documented = network.posts.filter(({ status }) => status === 'documented').length

describe('the page', () => {
  it('lists every documented post and says how many there are', async () => {
    renderApp()
    const list = await screen.findByRole('region', { name: 'Postes' })
    expect(within(list).getByRole('link', { name: 'Bamako, Mali' })).toBeInTheDocument()
    expect(within(list).getAllByRole('link')).toHaveLength(network.posts.length)
    expect(screen.getByText(new RegExp(`^${documented} postes? sur ${documented}$`))).toBeInTheDocument()
  })

  it('is complete in English', async () => {
    renderApp({ lang: 'en' })
    const list = await screen.findByRole('region', { name: 'Posts' })
    expect(within(list).getByRole('link', { name: 'Brussels, Belgium' })).toBeInTheDocument()
    expect(screen.getByText('Independent, unofficial site')).toBeInTheDocument()
  })

  it('shows the key figures with their qualifier, date and source', async () => {
    const { user } = renderApp()
    const figures = await screen.findByRole('list', { name: 'Chiffres clés' })
    expect(within(figures).getByText('policiers et gendarmes').parentElement).toHaveTextContent(
      /^plus de 300.*févr\. 2024/,
    )
    const [source] = within(figures).getAllByRole('button', { name: /^Source 1/ })
    if (!source) throw new Error('no source mark')
    await user.click(source)
    expect(await screen.findByRole('note')).toHaveTextContent(/publiée|modifiée/)
  })
})

describe('a bad answer of the endpoint', () => {
  it.each([
    ['error', 'Le serveur a répondu par une erreur (code 503). Réessayez dans un moment.'],
    ['malformed', /abîmées ou incomplètes/],
    ['newer', /version plus récente \(2\)/],
    ['offline', /Le serveur ne répond pas/],
  ] as const)('%s: says what happened, and trying again works', async (name, words) => {
    play(name)
    const { user } = renderApp()
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent(words)
    play('ok')
    await user.click(within(alert).getByRole('button', { name: 'Réessayer' }))
    expect(await screen.findByRole('link', { name: 'Bamako, Mali' })).toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('leaves the smallest broken part out, names it, and keeps the rest', async () => {
    play('invalid-record')
    const { user } = renderApp()
    const notice = await screen.findByText('2 éléments des données sont illisibles et ne sont pas affichés')
    const broken = network.posts[1]
    await user.click(notice)
    expect(screen.getByText(new RegExp(`posts · ${broken?.id}`))).toBeInTheDocument()
    expect(screen.getByText(/no-such-source/)).toBeInTheDocument()
    const list = screen.getByRole('region', { name: 'Postes' })
    expect(within(list).getAllByRole('link')).toHaveLength(network.posts.length - 1)
  })

  it('with no post at all is an empty atlas, not a blank page', async () => {
    play('empty')
    renderApp()
    expect((await screen.findAllByText(/^0 poste sur 0$/)).length).toBeGreaterThan(0)
  })
})
