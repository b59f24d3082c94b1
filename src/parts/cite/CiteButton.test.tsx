import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import type { Citable } from '~/publish/citation/citation'
import { citedNetwork } from '~/publish/citation/citation.fixture'

import { renderPart } from '../../../tests/render'
import { CiteButton } from './CiteButton'

const network = citedNetwork()
const figure = { kind: 'figure', id: 'officers-2024' } as const
const origin = 'http://localhost:3000'

type Options = Parameters<typeof renderPart>[1]

/** Renders a cite button among other content and opens its panel. */
async function openPanel(citable: Citable = figure, options: Options = {}, cited = network) {
  const view = renderPart(
    <p>
      <CiteButton network={cited} citable={citable} />
      <button type="button">Elsewhere</button>
    </p>,
    options,
  )
  await view.user.click(screen.getByRole('button', { name: /^(?:Citer|Cite)$/ }))
  return { ...view, panel: await screen.findByRole('dialog') }
}

/** The announcement, by whichever part of the panel. */
const told = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('')

const shown = () => screen.getByRole('group', { name: 'Citation' })

describe('the button', () => {
  it('opens a panel named by what it cites, which takes the focus, and says that it is open', async () => {
    const { panel } = await openPanel()
    expect(panel).toHaveAccessibleName('Citer ce chiffre')
    expect(panel).toHaveFocus()
    const button = screen.getByRole('button', { name: 'Citer' })
    expect(button).toHaveAttribute('aria-expanded', 'true')
    expect(button).toHaveAttribute('aria-controls', panel.id)
  })

  it('names what it cites where it is told to, with its own word first', () => {
    renderPart(<CiteButton network={network} citable={figure} what="more than 1,300" />, { lang: 'en' })
    expect(screen.getByRole('button', { name: 'Cite: more than 1,300' })).toHaveTextContent(/^Cite$/)
  })

  it('closes the panel again', async () => {
    const { user } = await openPanel()
    await user.click(screen.getByRole('button', { name: 'Citer' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
})

describe('the panel closes', () => {
  it('on Escape, which nothing behind it sees, and the focus goes back to the button', async () => {
    const behind = vi.fn()
    document.addEventListener('keydown', behind)
    const { user } = await openPanel()
    await user.tab()
    behind.mockClear()
    await user.keyboard('{Escape}')
    document.removeEventListener('keydown', behind)
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Citer' })).toHaveFocus()
    expect(behind).not.toHaveBeenCalled()
  })

  it('by its own button, and the focus goes back', async () => {
    const { user } = await openPanel()
    await user.click(screen.getByRole('button', { name: 'Fermer' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Citer' })).toHaveFocus()
  })

  it('when the reader goes on elsewhere, and leaves the focus there', async () => {
    const { user } = await openPanel()
    await user.click(screen.getByRole('button', { name: 'Elsewhere' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Elsewhere' })).toHaveFocus()
  })
})

describe('the citation', () => {
  it('stands there as text, in the language of the page, the title in its own', async () => {
    await openPanel(figure, { lang: 'en' })
    expect(shown()).toHaveAttribute('lang', 'en')
    expect(shown()).toHaveTextContent('more than 1,300 police officers and gendarmes, 8 February 2024')
    expect(within(shown()).getByText('Le service de sécurité intérieure')).toHaveAttribute('lang', 'fr')
  })

  it('can be had as BibTeX and as RIS', async () => {
    const { user } = await openPanel()
    expect(screen.getByRole('radio', { name: 'Texte' })).toBeChecked()
    await user.click(screen.getByRole('radio', { name: 'BibTeX' }))
    expect(shown()).toHaveTextContent(/^@online\{atlas-ssi-source-be-2024,/)
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('radio', { name: 'RIS' })).toBeChecked()
    expect(shown()).toHaveTextContent(/^TY - ELEC AU - Ambassade de France en Belgique/)
  })

  it('is copied as it is shown, and the copy is announced; another form is not copied yet', async () => {
    const { user } = await openPanel()
    await user.click(screen.getByRole('radio', { name: 'RIS' }))
    await user.click(screen.getByRole('button', { name: 'Copier' }))
    await waitFor(() => expect(told()).toBe('Citation copiée'))
    expect(await navigator.clipboard.readText()).toMatch(/^TY {2}- ELEC\r\n[^]*ER {2}- \r\n$/)
    await user.click(screen.getByRole('radio', { name: 'Texte' }))
    expect(told()).toBe('')
  })

  it('is selected where the browser refuses to copy', async () => {
    const { user } = await openPanel()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No', 'NotAllowedError'))
    await user.click(screen.getByRole('button', { name: 'Copier' }))
    await waitFor(() => expect(told()).toMatch(/refuse de copier/))
    expect(getSelection()?.toString()).toBe(shown().textContent)
  })

  it('is saved under the name of what it cites, in the form that is shown', async () => {
    const saved: Blob[] = []
    const names: string[] = []
    vi.stubGlobal(
      'URL',
      class extends URL {
        static override createObjectURL = (blob: Blob) => `blob:test/${saved.push(blob)}`
        static override revokeObjectURL = () => {}
      },
    )
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(this: HTMLAnchorElement) {
      names.push(this.download)
    })
    const { user } = await openPanel()
    await user.click(screen.getByRole('button', { name: 'Télécharger (.txt)' }))
    await user.click(screen.getByRole('radio', { name: 'BibTeX' }))
    await user.click(screen.getByRole('button', { name: 'Télécharger (.bib)' }))
    vi.unstubAllGlobals()
    expect(names).toEqual([
      'atlas-ssi-2026-11-22-officers-2024.txt',
      'atlas-ssi-2026-11-22-officers-2024.bib',
    ])
    expect(saved.map(({ type }) => type)).toEqual([
      'text/plain;charset=utf-8',
      'application/x-bibtex;charset=utf-8',
    ])
    expect(await saved[1]?.text()).toMatch(/^@online\{/)
  })

  it('of the atlas names where its edition is kept, or served as long as it is open', async () => {
    const { unmount } = await openPanel({ kind: 'atlas' })
    expect(shown()).toHaveTextContent(`données : ${origin}/api/v1/editions/2026-11-22.json`)
    unmount()
    await openPanel({ kind: 'atlas' }, {}, { ...network, open: true })
    expect(shown()).toHaveTextContent(`données : ${origin}/api/v1/network.json`)
  })

  it('of what the document does not hold is missing, and said to be', async () => {
    const { panel } = await openPanel({ kind: 'claim', id: 'ml-bamako.threat.piracy' })
    expect(panel).toHaveTextContent('L’atlas ne contient pas ce qui est à citer.')
    expect(screen.queryByRole('radio')).not.toBeInTheDocument()
  })
})

describe('the permanent link', () => {
  const years = { from: 2010, to: 2020 }
  const cases: readonly (readonly [name: string, citable: Citable, query: string])[] = [
    ['a figure', figure, '?figure=officers-2024&view=figures#chiffres'],
    [
      'a chart, with the options that say what it shows',
      { kind: 'chart', metric: 'officers', figures: network.figures, years },
      '?years=2010-2020&show=official,undated&view=figures#chiffres',
    ],
    ['a post', { kind: 'post', id: 'ml-bamako' }, '?post=ml-bamako'],
    [
      'a claim',
      { kind: 'claim', id: 'ml-bamako.threat.terrorism' },
      '?post=ml-bamako&claim=ml-bamako.threat.terrorism',
    ],
    ['the atlas', { kind: 'atlas' }, ''],
  ]

  it.each(cases)('opens the atlas on %s, without the other filters', async (_, citable, query) => {
    const at = '?q=x&threat=terrorism&years=2010-2020&show=official,undated&lang=en'
    const { panel } = await openPanel(citable, { lang: 'en', at })
    const link = within(panel).getByRole('link')
    expect(link).toHaveAttribute('href', `${origin}/en/${query}`)
    expect(shown()).toHaveTextContent(`${origin}/en/${query}`)
  })

  it('in French is that of the French page', async () => {
    const { panel } = await openPanel({ kind: 'post', id: 'ml-bamako' })
    expect(within(panel).getByRole('link')).toHaveAttribute('href', `${origin}/?post=ml-bamako`)
  })
})
