import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import { renderPart } from '../../../tests/render'
import { ShareButton } from './ShareButton'

const codeField = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Code d’intégration/ })

/** The address in the embed code of the open panel. */
function embedded(): URL {
  const holder = document.createElement('div')
  holder.innerHTML = codeField().value
  return new URL(holder.querySelector('iframe')?.src ?? '')
}

describe('sharing the filtered view', () => {
  it('gives the link to exactly this, and says when it is copied', async () => {
    const { user } = renderPart(<ShareButton shared={{ kind: 'map' }} />, {
      at: '?threat=terrorism&sort=country&mock=slow',
    })
    await user.click(screen.getByRole('button', { name: /^Partager\s: carte des postes$/ }))
    await user.click(await screen.findByRole('button', { name: 'Copier le lien' }))
    expect(await screen.findByText('Lien copié')).toHaveRole('status')
    expect(await navigator.clipboard.readText()).toBe('http://localhost:3000/?threat=terrorism&sort=country')
  })

  it('gives the code of a frame that shows the map under the same filters, in the same language', async () => {
    const { user } = renderPart(<ShareButton shared={{ kind: 'map' }} />, {
      lang: 'en',
      at: '?threat=terrorism&match=all&sort=country&years=all',
    })
    await user.click(screen.getByRole('button', { name: 'Share: map of the posts' }))
    await user.click(await screen.findByRole('button', { name: 'Copy the code' }))
    expect(await navigator.clipboard.readText()).toBe(
      '<iframe src="http://localhost:3000/en/embed/?threat=terrorism&amp;match=all&amp;view=map" ' +
        'title="Atlas SSI: map of the posts" width="100%" height="480" loading="lazy" style="border:0"></iframe>',
    )
  })

  it('where the browser refuses to copy, the text is selected and the reader is told', async () => {
    const { user } = renderPart(<ShareButton shared={{ kind: 'map' }} />)
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No', 'NotAllowedError'))
    await user.click(screen.getByRole('button', { name: /^Partager/ }))
    await user.click(await screen.findByRole('button', { name: 'Copier le code' }))
    expect(await screen.findByText(/est sélectionné, à copier vous-même/)).toHaveRole('status')
    const field = codeField()
    expect(field).toHaveFocus()
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length])
  })
})

describe('sharing a chart', () => {
  it('its frame shows that chart with the options in force, its link leads to the charts', async () => {
    const { user } = renderPart(<ShareButton shared={{ kind: 'chart', metric: 'posts' }} />, {
      at: '?years=all&show=official&threat=terrorism',
    })
    await user.click(screen.getByRole('button', { name: /^Partager\s: Postes$/ }))
    expect(await screen.findByRole('textbox', { name: /^Lien/ })).toHaveValue(
      'http://localhost:3000/?threat=terrorism&years=all&show=official&view=figures#chiffres',
    )
    expect(Object.fromEntries(embedded().searchParams)).toEqual({
      view: 'figures',
      metric: 'posts',
      years: 'all',
      show: 'official',
    })
  })
})

describe('the system’s own sharing', () => {
  it('is offered where there is one, with the link', async () => {
    const share = vi.fn<Navigator['share']>(async () => {})
    Object.defineProperty(navigator, 'share', { value: share, configurable: true })
    try {
      const { user } = renderPart(<ShareButton shared={{ kind: 'map' }} />, { at: '?q=mali' })
      await user.click(screen.getByRole('button', { name: /^Partager/ }))
      await user.click(await screen.findByRole('button', { name: /^Partager avec une application/ }))
      expect(share).toHaveBeenCalledWith({
        title: 'Atlas SSI\u00a0: carte des postes',
        url: 'http://localhost:3000/?q=mali',
      })
    } finally {
      Reflect.deleteProperty(navigator, 'share')
    }
  })

  it('is not spoken of where there is none', async () => {
    const { user } = renderPart(<ShareButton shared={{ kind: 'map' }} />)
    await user.click(screen.getByRole('button', { name: /^Partager/ }))
    await screen.findByRole('button', { name: 'Copier le lien' })
    expect(screen.queryByRole('button', { name: /application/ })).not.toBeInTheDocument()
  })
})
