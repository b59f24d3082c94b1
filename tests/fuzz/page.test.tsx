import { cleanup, screen, waitFor } from '@testing-library/react'
import * as fc from 'fast-check'
import { network } from 'virtual:network'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { endpointHandler } from '../../mocks/handlers'
import { server } from '../../mocks/node'
import { answer } from '../../mocks/scenario'
import { renderApp } from '../render'
import { addresses } from './addresses'
import { applyMutations, mutations, toJson } from './mutations'
import { runs } from './runs'

const faults = /^(La page s’est interrompue|Cette partie de la page n’a pas pu être chargée)$/

/** A page with words on it and nothing that ran, was drawn or complained because of what it was given. */
async function expectWorking(): Promise<void> {
  // The dashboard, or the words why there is none.
  await waitFor(() => expect(document.querySelector('#hero-title, [role="alert"]')).not.toBeNull())
  await vi.dynamicImportSettled()
  expect(document.body.textContent?.length).toBeGreaterThan(200)
  expect(screen.queryByText(faults)).toBeNull()
  expect([...document.body.querySelectorAll('img, script, iframe, object, embed')]).toEqual([])
  const runnable = /^\s*(?:javascript|data|vbscript):/i
  const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
  expect(links.filter((href) => runnable.test(href))).toEqual([])
  const handlers = [...document.body.querySelectorAll('*')].flatMap(({ attributes }) =>
    [...attributes].filter(({ name }) => name.startsWith('on')),
  )
  expect(handlers).toEqual([])
  expect(document.title).not.toBe('1')
  const { error, warn } = vi.mocked(console)
  expect([error.mock.calls, warn.mock.calls]).toEqual([[], []])
}

/** Everything far down the page is drawn at once, as if somebody had scrolled there. */
class NearObserver implements Pick<IntersectionObserver, 'observe' | 'disconnect'> {
  readonly #tell: (entries: readonly { readonly isIntersecting: boolean }[]) => void

  constructor(tell: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
    this.#tell = tell
  }

  observe() {
    queueMicrotask(() => this.#tell([{ isIntersecting: true }]))
  }

  disconnect() {}
}

/** Sizes that never come: a chart then keeps the one it begins with. */
class QuietObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

function scrollThrough(): void {
  vi.stubGlobal('IntersectionObserver', NearObserver)
  vi.stubGlobal('ResizeObserver', QuietObserver)
}

afterEach(() => void vi.unstubAllGlobals())

const post = network.posts[0]?.id

describe('the page', () => {
  it('draws whatever is left of a document with mutations, and nothing in it ever runs', async () => {
    await fc.assert(
      fc.asyncProperty(mutations, fc.boolean(), async (all, isScrolled) => {
        if (isScrolled && process.env['ATLAS_FULL']) scrollThrough()
        const body = toJson(applyMutations(network, all))
        server.use(endpointHandler(answer(body)))
        renderApp({ at: `?post=${post}` })
        await expectWorking()
        vi.unstubAllGlobals()
        cleanup()
      }),
      runs(2, 200),
    )
  })

  it('works at any address', async () => {
    await fc.assert(
      fc.asyncProperty(addresses, fc.constantFrom('fr', 'en'), async (at, lang) => {
        renderApp({ at, lang })
        await expectWorking()
        expect(document.querySelector('#hero-title')).not.toBeNull()
        cleanup()
      }),
      runs(2, 200),
    )
  })
})
