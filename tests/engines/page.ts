import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import { expect } from '@playwright/test'

import type { Tab } from './drivers'
import { findAll, standsStill, type Step } from './in-page'

const library = createRequire(import.meta.url).resolve(
  '@testing-library/dom/dist/@testing-library/dom.umd.min.js',
)
const queries = readFileSync(library, 'utf8')

/** A role, or a role and a name. */
export type Place = readonly [role: string, name?: RegExp]

/** A tab, used by role and name as a reader does. Waits for the elements. */
export interface EnginePage {
  /** Opens an address: a path from the root of the site, or absolute. */
  readonly goTo: (path: string) => Promise<void>
  /** Runs a function in the page. Serialised: nothing outside it is available. */
  readonly run: (task: (...given: never[]) => unknown, ...given: readonly unknown[]) => Promise<unknown>
  /** Presses the first element found; each place is searched within the one before. */
  readonly press: (...places: readonly Place[]) => Promise<void>
  readonly focus: (...places: readonly Place[]) => Promise<void>
  readonly type: Tab['type']
  readonly key: Tab['key']
  /** Waits for an element whose content matches. */
  readonly sees: (words: RegExp, ...places: readonly Place[]) => Promise<void>
  readonly counts: (count: number, ...places: readonly Place[]) => Promise<void>
  readonly isAt: (address: RegExp) => Promise<void>
  /** By script, with the effect of the browser's Back button. */
  readonly back: (pages?: number) => Promise<void>
  readonly enterFrame: () => Promise<void>
  readonly picture: Tab['picture']
}

export function createPage(tab: Tab, root: string): EnginePage {
  const call = (task: string, given: readonly unknown[]) => `(${task})(...${JSON.stringify(given)})`
  /** Runs a task with the elements that the places lead to. */
  const withFound = async (task: string, places: readonly Place[]) => {
    await tab.run(`(() => { if (!window.TestingLibraryDom) { ${queries} } })()`)
    return `(${task})((${String(findAll)})(${JSON.stringify(places.map(asStep))}))`
  }
  const ask = async (task: string, places: readonly Place[]) => tab.run(await withFound(task, places))
  const countOf = async (places: readonly Place[]) => Number(await ask('(all) => all.length', places))
  const untilThere = (places: readonly Place[]) =>
    expect.poll(() => countOf(places), { message: said(places) }).toBeGreaterThan(0)
  return {
    goTo: (path) => tab.goTo(new URL(path, root).href),
    run: (task, ...given) => tab.run(call(String(task), given)),
    press: async (...places) => {
      await untilThere(places)
      await expect
        .poll(() => ask(String(standsStill), places), { message: `still: ${said(places)}` })
        .toBe(true)
      await tab.press(await withFound('(all) => all[0]', places))
    },
    focus: async (...places) => {
      await untilThere(places)
      await ask('(all) => all[0].focus()', places)
    },
    type: tab.type,
    key: tab.key,
    sees: (words, ...places) =>
      expect
        .poll(
          async () => String(await ask('(all) => all.map((one) => one.textContent).join("\\n")', places)),
          { message: said(places) },
        )
        .toMatch(words),
    counts: (count, ...places) => expect.poll(() => countOf(places), { message: said(places) }).toBe(count),
    isAt: (address) => expect.poll(() => tab.run('location.href')).toMatch(address),
    back: async (pages = 1) => void (await tab.run(`void setTimeout(() => history.go(${-pages}))`)),
    enterFrame: tab.enterFrame,
    picture: tab.picture,
  }
}

function asStep([role, name]: Place): Step {
  return { role, ...(name ? { name: name.source } : {}) }
}

function said(places: readonly Place[]): string {
  return places.map(([role, name]) => `${role} ${name ?? ''}`).join(' > ')
}
