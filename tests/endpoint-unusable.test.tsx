import { act, screen, waitFor, within } from '@testing-library/react'
import { network } from 'virtual:network'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { OfflineNotice } from '~/app/offline/OfflineNotice'

import { play } from '../mocks/node'
import type { ScenarioName } from '../mocks/scenarios'
import { networkQuery } from '../src/api/fetch/network.query'
import { renderApp, renderPart } from './render'

const cases = [
  ['bad-request', /erreur \(code 400\)/, /an error \(code 400\)/],
  ['forbidden', /erreur \(code 403\)/, /an error \(code 403\)/],
  ['not-found', /erreur \(code 404\)/, /an error \(code 404\)/],
  ['too-many-requests', /erreur \(code 429\)/, /an error \(code 429\)/],
  ['internal-error', /erreur \(code 500\)/, /an error \(code 500\)/],
  ['bad-gateway', /erreur \(code 502\)/, /an error \(code 502\)/],
  ['error', /erreur \(code 503\)/, /an error \(code 503\)/],
  ['offline', /serveur ne répond pas/, /is not answering/],
  ['refused', /serveur ne répond pas/, /is not answering/],
  ['captive-portal', /page web.*connexion au réseau/, /web page.*sign-in page/],
  ['malformed', /abîmées ou incomplètes/, /damaged or incomplete/],
  ['truncated', /abîmées ou incomplètes/, /damaged or incomplete/],
  ['no-content', /réponse du serveur est vide/, /answer is empty/],
  ['binary', /n’est pas du texte/, /is not text/],
  ['null', /une valeur vide à la place/, /an empty value instead/],
  ['list', /une liste à la place/, /a list instead/],
  ['deep', /une liste à la place/, /a list instead/],
  ['text', /un simple texte à la place/, /a mere text instead/],
  ['newer', /version plus récente \(2\)/, /newer version \(2\)/],
  ['no-version', /n’est pas le document de l’atlas/, /not the atlas’s document/],
  ['no-posts', /manque.*la liste des postes\./, /lacks the list of posts\./],
  ['no-sources', /manque.*la liste des sources\./, /lacks the list of sources\./],
  ['no-usable-post', /Aucun des postes reçus/, /None of the posts received/],
  ['no-data', /la liste des postes et celle des sources/, /the lists of posts and of sources/],
] as const satisfies readonly (readonly [ScenarioName, RegExp, RegExp])[]

const bamako = () => screen.findByRole('link', { name: 'Bamako, Mali' })

/** A retry renders the whole page: every scenario in `npm run test:full`, otherwise one of each kind. */
const retried = process.env['ATLAS_FULL']
  ? cases
  : cases.filter(([name]) => ['error', 'not-found', 'captive-portal', 'no-posts'].includes(name))

describe('an answer that cannot be used at all', () => {
  it.each(cases)('%s: an alert says what was wrong, in both languages', async (name, fr, en) => {
    play(name)
    const french = renderApp()
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Les données n’ont pas pu être lues')
    expect(alert).toHaveTextContent(fr)
    expect(screen.getByRole('main')).toContainElement(alert)
    french.unmount()
    renderApp({ lang: 'en' })
    expect(await screen.findByRole('alert')).toHaveTextContent(en)
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument()
  })

  it.each(retried)('%s: trying again works', async (name) => {
    play(name)
    const { user } = renderApp()
    const button = await screen.findByRole('button', { name: 'Réessayer' })
    play('ok')
    await user.click(button)
    expect(await bamako()).toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('good JSON declared to be a web page is read all the same', async () => {
    play('wrong-type')
    renderApp()
    expect(await bamako()).toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})

describe('trying again', () => {
  it('keeps the words in their place until the answer is here, and the button with the focus', async () => {
    play('not-found')
    const { user } = renderApp()
    const button = await screen.findByRole('button', { name: 'Réessayer' })
    play('slow')
    await user.click(button)
    expect(await screen.findByRole('button', { name: 'Nouvel essai…' })).toBe(button)
    expect(button).toHaveFocus()
    expect(screen.getByRole('alert')).toHaveTextContent('code 404')
    expect(screen.queryByText('Chargement…')).not.toBeInTheDocument()
  })

  it('tells the new reason when it is another one', async () => {
    play('not-found')
    const { user } = renderApp()
    await user.click(await screen.findByRole('button', { name: 'Réessayer' }))
    play('captive-portal')
    await user.click(await screen.findByRole('button', { name: 'Réessayer' }))
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('page web'))
  })
})

describe('with good data already on screen', () => {
  it.each([
    ['fr', 'error', /pas pu être actualisées.*code 503.*données de l’édition du \d/],
    ['en', 'captive-portal', /could not be refreshed.*web page.*data of the \d.* edition/],
  ] as const)('in %s, %s: they stay, with their date and the reason', async (lang, name, words) => {
    const { client, user } = renderApp({ lang })
    await bamako()
    play(name)
    await act(() => client.refetchQueries({ queryKey: networkQuery.queryKey }))
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent(words)
    expect(await bamako()).toBeInTheDocument()
    play('ok')
    await user.click(within(alert).getByRole('button'))
    await waitFor(() => expect(alert).not.toBeInTheDocument())
    expect(client.getQueryData(networkQuery.queryKey)?.network.posts).toHaveLength(network.posts.length)
  })
})

describe('a server that takes too long', () => {
  afterEach(() => void vi.useRealTimers())

  it('is given up after ten seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    play('timeout')
    renderApp()
    await act(() => vi.advanceTimersByTimeAsync(9_900))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    await act(() => vi.advanceTimersByTimeAsync(200))
    vi.useRealTimers()
    expect(await screen.findByRole('alert')).toHaveTextContent('trop de temps à répondre')
  })
})

describe('the network goes and comes back', () => {
  afterEach(() => setOnline(true))

  function setOnline(isOnline: boolean): void {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline)
    act(() => void window.dispatchEvent(new Event(isOnline ? 'online' : 'offline')))
  }

  it('says so, with the date of what is shown, until it is back', async () => {
    const { client, unmount } = renderApp()
    await bamako()
    const data = client.getQueryData(networkQuery.queryKey)
    unmount()
    const { client: own } = renderPart(<OfflineNotice waiting={null} />)
    act(() => void own.setQueryData(networkQuery.queryKey, data))
    setOnline(false)
    const words = screen.getByText(/Hors connexion.*données de l’édition du \d/)
    setOnline(true)
    expect(words).not.toBeInTheDocument()
  })

  it('tries the failed request again on return, and only a failed one', async () => {
    play('offline')
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    const { client } = renderApp({ lang: 'en' })
    expect(await screen.findByRole('alert')).toHaveTextContent('is not answering')
    play('ok')
    setOnline(true)
    expect(await screen.findByRole('link', { name: 'Bamako, Mali' })).toBeInTheDocument()
    const before = client.getQueryState(networkQuery.queryKey)?.dataUpdateCount
    setOnline(false)
    setOnline(true)
    expect(client.isFetching({ queryKey: networkQuery.queryKey })).toBe(0)
    expect(client.getQueryState(networkQuery.queryKey)?.dataUpdateCount).toBe(before)
  })
})
