import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { compileNetwork } from '../../../data/compile'
import { renderPart } from '../../../tests/render'
import { CorrectButtons } from './CorrectButtons'

const network = compileNetwork()
const bogota = network.posts.find(({ id }) => id === 'co-bogota')
if (!bogota) throw new Error('no such post')
const post = bogota

const renderButtons = (lang: 'fr' | 'en' = 'fr') =>
  renderPart(<CorrectButtons post={post} edition={network.edition} />, { lang })

afterEach(() => void vi.unstubAllEnvs())

describe('where the build knows the project on GitHub', () => {
  it.each([
    ['fr', 'Corriger\u00a0: Bogota, Colombie', 'correction.yml'],
    ['fr', 'Ajouter une source\u00a0: Bogota, Colombie', 'source.yml'],
    ['en', 'Add a source: Bogotá, Colombia', 'source.yml'],
  ] as const)('in %s “%s” opens a form there that names the post and its file', (lang, name, form) => {
    vi.stubEnv('ATLAS_REPOSITORY', 'https://github.com/owner/atlas-ssi')
    renderButtons(lang)
    const address = new URL(screen.getByRole<HTMLAnchorElement>('link', { name }).href)
    expect(address.origin + address.pathname).toBe('https://github.com/owner/atlas-ssi/issues/new')
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      template: form,
      title: name,
      file: 'https://github.com/owner/atlas-ssi/blob/HEAD/data/posts/co-bogota.json',
      edition: network.edition,
    })
    expect(address.searchParams.get('post')).toMatch(/\(co-bogota\)$/)
  })
})

describe('where it knows none', () => {
  const draft = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Texte à compléter' }).value

  async function open(name: string) {
    const rendered = renderButtons()
    await rendered.user.click(screen.getByRole('button', { name }))
    await screen.findByRole('dialog', { name: 'Corriger ou compléter\u00a0: Bogota, Colombie' })
    return rendered
  }

  it('the button says that it prepares a text, which names what was chosen, the file and the edition', async () => {
    const { user } = await open('Préparer une correction\u00a0: Bogota, Colombie')
    expect(draft()).toContain('Fichier\u00a0: data/posts/co-bogota.json')
    expect(draft()).toContain('Proposition\u00a0: J’ai trouvé une page plus récente')
    expect(draft()).toContain(`Édition des données\u00a0: ${network.edition}`)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Ce que vous proposez' }), 'threats')
    expect(draft()).toContain('Proposition\u00a0: threats (menaces)')
    expect(screen.getByText(/n’indique pas d’adresse/)).toBeInTheDocument()
  })

  it('copies the text, and selects it where the browser refuses', async () => {
    const { user } = await open('Préparer une correction\u00a0: Bogota, Colombie')
    await user.click(screen.getByRole('button', { name: 'Copier le texte' }))
    expect(await screen.findByText('Texte copié.')).toBeInTheDocument()
    expect(await navigator.clipboard.readText()).toBe(draft())
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await user.click(screen.getByRole('button', { name: 'Copier le texte' }))
    expect(await screen.findByText(/^Le navigateur refuse de copier/)).toBeInTheDocument()
    const field = screen.getByRole<HTMLTextAreaElement>('textbox')
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length])
  })

  it('a known contact gets the text by mail', async () => {
    vi.stubEnv('ATLAS_CONTACT', 'mailto:corrections@example.org')
    await open('Corriger\u00a0: Bogota, Colombie')
    const link = screen.getByRole<HTMLAnchorElement>('link', {
      name: 'Envoyer par courriel à corrections@example.org',
    })
    const { protocol, pathname, searchParams } = new URL(link.href)
    expect(protocol + pathname).toBe('mailto:corrections@example.org')
    expect(searchParams.get('body')?.replaceAll('\r', '')).toBe(draft())
  })

  it('a contact page is told by its host', async () => {
    vi.stubEnv('ATLAS_CONTACT', 'https://example.org/contact')
    await open('Corriger\u00a0: Bogota, Colombie')
    expect(screen.getByRole('link', { name: 'Aller à la page de contact (example.org)' })).toHaveAttribute(
      'href',
      'https://example.org/contact',
    )
  })
})
