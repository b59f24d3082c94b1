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

/** The page shows text, and no input was executed, rendered as markup or reported as an error. */
async function expectWorking(): Promise<void> {
  // The dashboard, or the message why there is none.
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

/** Renders every part further down at once, as if the reader had scrolled there. */
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

/** Never reports a size: a chart then keeps its initial one. */
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
