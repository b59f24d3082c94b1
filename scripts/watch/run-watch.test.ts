import { beforeAll, describe, expect, it } from 'vitest'

import type { Bounds } from './net/ask-once'
import { politeAsker } from './net/polite-asker'
import type { PageToWatch } from './pages-to-watch'
import { hostilePages } from './played/hostile-pages.fixture'
import { playedPages } from './played/played-pages.fixture'
import { type PlayedHost, playHosts, sendPage } from './played/played-server.fixture'
import { runWatch } from './run-watch'

const today = '2026-12-01'
const bounds: Bounds = { bytes: 1_000_000, redirects: 5, retries: 1, patience: 3000, pause: 1 }
const contact = 'mailto:atlas@example.org'
/** In milliseconds: two hosts never answer and are tried twice, the others are slow on a busy machine. */
const waitsForTheSlow = 120_000

function pageAt(url: string, more: Partial<PageToWatch> = {}): PageToWatch {
  const known = '2020-07-01'
  return { url, sources: ['a-source'], posts: ['ml-bamako'], known, isDigested: true, isCut: false, ...more }
}

async function watch(
  hosts: Readonly<Record<string, PlayedHost>>,
  pagesOf: (played: Awaited<ReturnType<typeof playHosts>>) => readonly PageToWatch[],
) {
  const played = await playHosts(hosts)
  const { ask, close } = politeAsker({ contact, bounds, resolve: played.resolve })
  try {
    const found = await runWatch(pagesOf(played), [], ask, today, () => undefined)
    return { ...found, ...played }
  } finally {
    await close()
    played.close()
  }
}

describe('a watch of played hosts', () => {
  let found: Awaited<ReturnType<typeof watch>>
  const pages = { ...playedPages, ...hostilePages }
  const names = Object.keys(pages)

  beforeAll(async () => {
    const hosts = Object.fromEntries(Object.entries(pages).map(([host, { play }]) => [host, play]))
    found = await watch(hosts, ({ at, secureAt }) =>
      Object.entries(pages).map(([host, { path = '/page', isSecure, page }]) =>
        pageAt(isSecure === true ? secureAt(host, path) : at(host, path), { sources: [host], ...page }),
      ),
    )
  }, waitsForTheSlow)

  it('is of more than forty pages', () => expect(names.length).toBeGreaterThan(40))

  it.each(names)('says what is right of the page "%s"', (name) => {
    const page = found.report.pages.find(({ sources }) => sources.includes(name))
    const told = page?.findings.map(({ kind, told }) => `${kind}: ${told}`)
    const right = pages[name]?.found.map((words) =>
      words.replace(/\{(?<host>\w+)(?<path>[^}]*)\}/, (_all, host: string, path: string) =>
        found.at(host, path),
      ),
    )
    expect(told).toEqual(right)
  })

  it('asks each host one thing at a time', () => {
    expect([...found.mostAtOnce].filter(([, most]) => most > 1)).toEqual([])
  })

  it('names the atlas and how to reach it in every request', () => {
    const agents = new Set(found.asked.map(({ headers }) => headers['user-agent']))
    expect([...agents]).toEqual([`AtlasSSI/1 (watches the sources of Atlas SSI; ${contact})`])
  })

  it('asks robots.txt first, and nothing that it forbids or that stands for another page', () => {
    const paths = (host: string) => found.asked.filter((one) => one.host === host).map(({ path }) => path)
    expect(paths('same')[0]).toBe('/robots.txt')
    expect(paths('robots-no')).toEqual(['/robots.txt'])
    expect(paths('front')).toEqual([])
  })

  it('keeps no text of any page', () => {
    const kept = JSON.stringify(found.kept)
    expect(kept).toContain('digest')
    expect(kept).not.toMatch(/service|modification/i)
  })
})

describe('a watch after another', () => {
  /** Runs two watches of one page; the findings and requests of the second. */
  async function watchTwice(first: PlayedHost, second: PlayedHost, more: Partial<PageToWatch> = {}) {
    let play = first
    const played = await playHosts({ host: (...answer) => play(...answer) })
    const { ask, close } = politeAsker({ contact, bounds, resolve: played.resolve })
    try {
      const pages = [pageAt(played.at('host', '/page'), more)]
      const before = await runWatch(pages, [], ask, today, () => undefined)
      play = second
      const { report, kept } = await runWatch(pages, before.kept, ask, today, () => undefined)
      const kinds = report.pages.flatMap(({ findings }) => findings.map(({ kind }) => kind))
      return { kinds, kept, before, headers: played.asked.at(-1)?.headers }
    } finally {
      await close()
      played.close()
    }
  }
  const page =
    (html: string, headers: Record<string, string> = {}): PlayedHost =>
    (response) =>
      sendPage(response, html, headers)

  it('tells of a main text that changed without a date, and not of what stands around it', async () => {
    const before = page('<nav>A</nav><main>Le  service</main>')
    expect((await watchTwice(before, page('<main>Le bureau</main>'))).kinds).toEqual(['changed'])
    expect((await watchTwice(before, page('<nav>B</nav><main>Le\nservice</main>'))).kinds).toEqual([])
  })

  it('tells of a newer date, and then not also of the change', async () => {
    const after = page('<main>Le bureau. Mis à jour le 2 mai 2024</main>')
    expect((await watchTwice(page('<main>Le service</main>'), after)).kinds).toEqual(['newer'])
  })

  it('makes no digest of pages that are no embassy’s and no ministry’s', async () => {
    const { kinds, kept } = await watchTwice(page('<main>A</main>'), page('<main>B</main>'), {
      isDigested: false,
    })
    expect(kinds).toEqual([])
    expect(kept[0]).not.toHaveProperty('digest')
  })

  it('asks only for what changed since, and still tells of a newer edition that nobody has put in', async () => {
    const validators = { etag: '"v1"', 'last-modified': 'Thu, 08 Feb 2024 10:00:00 GMT' }
    const { kinds, headers } = await watchTwice(
      page('<main>Mis à jour le 8 février 2024</main>', validators),
      (response) => response.writeHead(304).end(),
    )
    expect(headers).toMatchObject({
      'if-none-match': validators.etag,
      'if-modified-since': validators['last-modified'],
    })
    expect(kinds).toEqual(['newer'])
  })

  it('remembers a page that is out of reach as it was', async () => {
    const { kept, before } = await watchTwice(page('<main>A</main>'), (response, { url }) => {
      if (url === '/page') response.writeHead(404).end()
    })
    expect(kept).toEqual(before.kept)
  })
})

it('a watch that reaches no page at all fails, since the fault is likely on this side', async () => {
  const { ask, close } = politeAsker({ contact, bounds, resolve: () => Promise.reject(new Error('offline')) })
  const pages = [pageAt('http://one.test/page'), pageAt('http://two.test/page')]
  await expect(runWatch(pages, [], ask, today, () => undefined)).rejects.toThrow(
    'No page could be reached: is this machine on the network? Nothing was written.',
  )
  await close()
})
