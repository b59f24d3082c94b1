import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { renderApp } from '../../../tests/render'

const listed = () => {
  const list = screen.getByRole('region', { name: /^(Postes|Posts)$/ })
  return within(list)
    .queryAllByRole('link')
    .map((link) => link.getAttribute('data-post-link'))
}

const threat = async (name: RegExp) =>
  within(await screen.findByRole('group', { name: 'Menaces' })).getByRole('checkbox', { name })

describe('threats', () => {
  it('narrow the list, the status and the address, and come off again by their chip', async () => {
    const { user } = renderApp()
    await user.click(await threat(/^Trafic d’armes/))
    expect(listed()).toContain('rs-belgrade')
    expect(listed()).not.toContain('ml-bamako')
    await waitFor(() => expect(window.location.search).toBe('?threat=arms-trafficking'))
    await user.click(screen.getByRole('button', { name: /^Retirer le filtre.*Trafic d’armes/ }))
    expect(listed()).toContain('ml-bamako')
    await waitFor(() => expect(window.location.search).toBe(''))
  })

  it('stay as they were chosen where the browser resets the form, as it may when the page comes back from its cache', async () => {
    const { user } = renderApp()
    const [box, all] = [await threat(/^Trafic d’armes/), screen.getByRole('radio', { name: 'toutes' })]
    await user.click(box)
    await user.click(all)
    screen.getByRole<HTMLFormElement>('search').reset()
    expect(box).toBeChecked()
    expect(all).toBeChecked()
  })

  it('asked for all together keep only the posts that name every one', async () => {
    const { user } = renderApp({ at: '?threat=terrorism,arms-trafficking' })
    await screen.findByRole('group', { name: 'Menaces' })
    expect(listed()).toContain('ml-bamako')
    await user.click(screen.getByRole('radio', { name: 'toutes' }))
    expect(listed()).toContain('rs-belgrade')
    expect(listed()).not.toContain('ml-bamako')
    await waitFor(() => expect(window.location.search).toContain('match=all'))
  })

  it('carry counts that follow the other filters', async () => {
    renderApp({ at: '?country=ML' })
    expect(await threat(/^Terrorisme 1 poste$/)).toBeInTheDocument()
    expect(await threat(/^Trafic d’armes 0 poste$/)).toBeInTheDocument()
  })

  it('that only an older edition names are found by the filter too', async () => {
    renderApp({ at: '?threat=document-fraud' })
    await screen.findByRole('group', { name: 'Menaces' })
    expect(listed()).toContain('ml-bamako')
  })
})

describe('the country box', () => {
  it('finds a country by its code, its name in either language, and an older name', async () => {
    const { user } = renderApp()
    const box = await screen.findByRole('combobox', { name: 'Pays' })
    for (const [typed, name] of [
      ['ME', 'Monténégro'],
      ['serbie', 'Serbie'],
      ['BELGIUM', 'Belgique'],
      ['birmanie', 'Birmanie'],
      ['burma', 'Birmanie'],
      ['cote d’ivoire', 'Côte d’Ivoire'],
      ['cote divoire', 'Côte d’Ivoire'],
    ] as const) {
      await user.clear(box)
      await user.type(box, typed)
      const list = await screen.findByRole('listbox', { name: 'Pays' })
      await waitFor(() => expect(within(list).getAllByRole('option')[0], typed).toHaveTextContent(name))
    }
    await user.keyboard('{Enter}')
    await waitFor(() => expect(window.location.search).toBe('?country=CI'))
  })

  it('chooses a covered country and keeps the post that covers it', async () => {
    const { user } = renderApp()
    await user.type(await screen.findByRole('combobox', { name: 'Pays' }), 'montenegro')
    await user.click(await screen.findByRole('option', { name: /^Monténégro.*couvert/ }))
    expect(listed()).toContain('rs-belgrade')
    expect(listed()).not.toContain('ml-bamako')
  })

  it('closes on Escape and says so when nothing fits', async () => {
    const { user } = renderApp({ lang: 'en' })
    const box = await screen.findByRole('combobox', { name: 'Country' })
    await user.type(box, 'atlantis')
    expect(await screen.findByText('No country of that name')).toBeInTheDocument()
    await user.keyboard('{Escape}')
    expect(box).toHaveAttribute('aria-expanded', 'false')
  })
})

describe('search', () => {
  it('finds a city without its accents and capitals, and words of a mission', async () => {
    const { user } = renderApp()
    const search = await screen.findByRole('searchbox', { name: 'Rechercher' })
    await user.type(search, 'bamako')
    expect(listed()).toContain('ml-bamako')
    expect(listed()).not.toContain('rs-belgrade')
    await user.clear(search)
    await user.type(search, 'sec routier')
    expect(listed()).toContain('ml-bamako')
    expect(listed()).not.toContain('rs-belgrade')
  })
})

describe('a search that names a country', () => {
  it.each([
    ['Zambie', /^Zambie \(Lusaka\).*: qui couvre ce pays/, 'aucune source trouvée', 'ZM'],
    ['podgorica', /^Monténégro \(Podgorica\)/, 'couvert d’ailleurs', 'ME'],
  ])('by “%s” leads to who covers it', async (typed, name, fact, code) => {
    const { user } = renderApp()
    await user.type(await screen.findByRole('searchbox', { name: 'Rechercher' }), typed)
    const meant = within(await screen.findByRole('list', { name: 'Pays nommés par la recherche' }))
    expect(meant.getByRole('listitem')).toHaveTextContent(fact)
    await user.click(meant.getByRole('link', { name }))
    await waitFor(() => expect(window.location.search).toBe(`?country=${code}`))
    expect(screen.getByRole('heading', { name: /^Qui couvre quel pays/ })).toHaveFocus()
    expect(screen.getByRole('searchbox', { name: 'Rechercher' })).toHaveValue('')
  })

  it('leaves Enter to the post where one was found', async () => {
    const { user } = renderApp()
    await user.type(await screen.findByRole('searchbox', { name: 'Rechercher' }), 'bamako')
    await screen.findByRole('link', { name: /^Mali \(Bamako\)/ })
    await user.keyboard('{Enter}')
    expect(screen.getByRole('link', { name: 'Bamako, Mali' })).toHaveFocus()
  })

  it('is reached by Enter where no post was found', async () => {
    const { user } = renderApp()
    await user.type(await screen.findByRole('searchbox', { name: 'Rechercher' }), 'zambie')
    const link = await screen.findByRole('link', { name: /^Zambie/ })
    await user.keyboard('{Enter}')
    expect(link).toHaveFocus()
  })
})

describe('a hit in a text', () => {
  it('is shown with the word that matched, and only there', async () => {
    const { user, container } = renderApp()
    const search = await screen.findByRole('searchbox', { name: 'Rechercher' })
    await user.type(search, 'routier')
    await waitFor(() => expect(container.querySelector('mark')).toHaveTextContent(/^routier/i))
    await user.clear(search)
    await user.type(search, 'bamako')
    await waitFor(() => expect(container.querySelector('[data-post-link="ml-bamako"]')).toBeVisible())
    expect(container.querySelector('mark')).toBeNull()
  })
})

describe('an empty result', () => {
  it('says which filter to loosen, and does it', async () => {
    const { user } = renderApp({ at: '?q=montenegro&threat=extremism' })
    expect(await screen.findByText('Aucun poste ne correspond')).toBeInTheDocument()
    expect(screen.getAllByRole('status')[0]).toHaveTextContent(/^0 poste sur/)
    await user.click(screen.getByRole('button', { name: /^Sans Extrémisme\s: \d+ postes? documentés?/ }))
    expect(listed()).toContain('rs-belgrade')
  })
})

describe('a bad value in the address', () => {
  it.each(['?threat=nonsense', '?match=some', '?country=zz,123', '?view=moon&sort=9', '?threat=%00&q='])(
    '%s counts as no filter',
    async (at) => {
      renderApp({ at })
      await screen.findByRole('group', { name: 'Menaces' })
      expect(listed()).toContain('ml-bamako')
      expect(listed()).toContain('rs-belgrade')
    },
  )

  it('in a list falls out and leaves the rest', async () => {
    renderApp({ at: '?threat=nonsense,arms-trafficking&country=zz,rs' })
    await screen.findByRole('group', { name: 'Menaces' })
    expect(listed()).toContain('rs-belgrade')
    expect(listed()).not.toContain('ml-bamako')
  })
})
