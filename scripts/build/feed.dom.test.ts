import { describe, expect, it } from 'vitest'

import { compileNetwork } from '../../data/compile'
import { atomFeed, changesIn, feedFiles } from './feed'
import { readSite } from './site'

const changes = [
  { edition: '2027-02-01', text: 'Two posts & <three> sources.' },
  { edition: '2026-11-22', text: 'First edition.' },
]

function parse(xml: string): Document {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml')
  expect(parsed.querySelector('parsererror')).toBeNull()
  return parsed
}

describe('the feed of changes in the data', () => {
  it('holds an entry per edition, with what Atom asks of it', () => {
    const feed = parse(atomFeed('en', changes, readSite({ ATLAS_URL: 'https://example.org/' })))
    const entries = [...feed.querySelectorAll('entry')]
    expect(entries.map((entry) => entry.querySelector('title')?.textContent)).toEqual([
      'Edition of 2027-02-01',
      'Edition of 2026-11-22',
    ])
    expect(entries[0]?.querySelector('content')?.textContent).toBe('Two posts & <three> sources.')
    expect(entries[0]?.querySelector('link')?.getAttribute('href')).toBe(
      'https://example.org/api/v1/editions/2027-02-01.json',
    )
    expect(feed.querySelector('feed > updated')?.textContent).toBe('2027-02-01T00:00:00Z')
    const ids = [...feed.querySelectorAll('id')].map(({ textContent }) => textContent)
    expect(new Set(ids).size).toBe(3)
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('says of the edition that is still open that it is, and leads to the document as it is served', () => {
    const feed = parse(atomFeed('fr', changes, readSite({ ATLAS_URL: 'https://example.org/' }), '2027-02-01'))
    const [open, closed] = [...feed.querySelectorAll('entry')].map((entry) => [
      entry.querySelector('title')?.textContent,
      entry.querySelector('link')?.getAttribute('href'),
    ])
    expect(open).toEqual(['Édition encore ouverte du 2027-02-01', 'https://example.org/api/v1/network.json'])
    expect(closed).toEqual(['Édition du 2026-11-22', 'https://example.org/api/v1/editions/2026-11-22.json'])
  })

  it('carries what changed, post by post, and leads to the page that tells it claim by claim', () => {
    const lines = new Map([['2027-02-01', ['Bamako: 2 changed & 1 <added>.']]])
    const feed = parse(
      atomFeed('en', changes, readSite({ ATLAS_URL: 'https://example.org/' }), undefined, lines),
    )
    const [told, first] = [...feed.querySelectorAll('entry > content')]
    const page = new DOMParser().parseFromString(told?.textContent ?? '', 'text/html')
    expect(page.querySelector('p')?.textContent).toBe('Two posts & <three> sources.')
    expect(page.querySelector('li')?.textContent).toBe('Bamako: 2 changed & 1 <added>.')
    expect(page.querySelector('a')?.href).toBe('https://example.org/en/changes/#2027-02-01')
    expect(first?.getAttribute('type')).toBe('text')
  })

  it('keeps the id of an entry wherever the site is published', () => {
    const idsAt = (url: string | undefined) =>
      [...parse(atomFeed('fr', changes, readSite({ ATLAS_URL: url }))).querySelectorAll('id')].map(
        (id) => id.textContent,
      )
    expect(idsAt(undefined)).toEqual(idsAt('https://example.org/'))
  })

  it('tells of the same editions in both languages, and of the present one', () => {
    const present = compileNetwork()
    const [fr, en] = [...feedFiles(readSite({}), present).values()].map((xml) =>
      [...parse(xml).querySelectorAll('entry > updated')].map(({ textContent }) => textContent),
    )
    expect(fr).toEqual(en)
    expect(fr?.[0]).toBe(`${present.edition}T00:00:00Z`)
  })

  it.each([
    ['## Soon\n\nText.', '"## Soon" is no edition'],
    ['## 2026-11-22\n\n', 'The edition 2026-11-22 does not say what changed'],
  ])('refuses %j', (log, words) => {
    expect(() => changesIn(log)).toThrow(words)
  })
})
