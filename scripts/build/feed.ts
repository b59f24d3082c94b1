import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { changeLines } from '../../data/history/draft-changes'
import { type Lang, languageRow, langs } from '../../src/i18n/languages/languages'
import { atlasPath, textPagePath } from '../../src/i18n/site-paths'
import type { ToldEdition } from '../../src/model/changes'
import type { Text } from '../../src/model/claim'
import type { Edition } from '../../src/model/network'
import type { Site } from './site'

/** The changes of the data in one edition. */
export interface DataChange {
  /** `YYYY-MM-DD` */
  readonly edition: string
  readonly text: string
}

const logs = { fr: 'data/CHANGELOG.fr.md', en: 'data/CHANGELOG.md' } as const satisfies Record<
  keyof Text,
  string
>
const words = {
  fr: {
    title: 'Atlas SSI : changements des données',
    closed: 'Édition du',
    open: 'Édition encore ouverte du',
    all: 'Tous les changements, fait par fait',
  },
  en: {
    title: 'Atlas SSI: changes in the data',
    closed: 'Edition of',
    open: 'Edition still open, of',
    all: 'All changes, claim by claim',
  },
} as const

/** The changes in a log, newest first. Throws on a heading that is no date, and on one without a text. */
export function changesIn(log: string): readonly DataChange[] {
  const [, ...parts] = log.split(/^## /m)
  return parts.map((part) => {
    const [edition = '', ...lines] = part.split('\n')
    if (!/^\d{4}-\d{2}-\d{2}$/.test(edition))
      throw new Error(`"## ${edition}" is no edition: a date is wanted`)
    const text = lines
      .join(' ')
      .replaceAll(/<!--.*?-->/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim()
    if (text === '') throw new Error(`The edition ${edition} does not say what changed`)
    return { edition, text }
  })
}

/** `feed.xml` in each language, with a note if the present edition is open: content by path from the root of the site. */
export function feedFiles(
  site: Site,
  { edition, open = false }: Edition,
  told: readonly ToldEdition[] = [],
): ReadonlyMap<string, string> {
  return new Map(
    langs.map((lang) => {
      const log = readFileSync(join(import.meta.dirname, '../..', logs[languageRow(lang).texts]), 'utf8')
      const lines = new Map(
        told.map(({ before, after, difference }) => [
          difference.edition,
          changeLines(difference, [before, after], languageRow(lang).texts),
        ]),
      )
      const feed = atomFeed(lang, changesIn(log), site, open ? edition : undefined, lines)
      return [`${atlasPath(lang)}feed.xml`, feed]
    }),
  )
}

/**
 * An Atom feed (RFC 4287). Its addresses are absolute if the address of the site is known.
 * @param open the edition without a permanent address, if there is one
 * @param lines by edition, a summary of the changes; the entry then links to the page that shows them claim by claim
 */
export function atomFeed(
  lang: Lang,
  changes: readonly DataChange[],
  site: Site,
  open?: string,
  lines: ReadonlyMap<string, readonly string[]> = new Map(),
): string {
  const { title, closed: closedEntry, open: openEntry, all } = words[languageRow(lang).texts]
  const home = atlasPath(lang)
  const nameOf = (edition: string) => `${edition === open ? openEntry : closedEntry} ${edition}`
  const fileOf = (edition: string) => (edition === open ? 'network.json' : `editions/${edition}.json`)
  const contentOf = (edition: string, text: string) => {
    const told = lines.get(edition)
    if (!told) return `    <content type="text">${escapeXml(text)}</content>`
    const page = escapeXml(site.hrefOf(`${textPagePath(lang, 'changes')}#${edition}`))
    const items = told.map((line) => `<li>${escapeXml(line)}</li>`).join('')
    const html = `<p>${escapeXml(text)}</p><ul>${items}</ul><p><a href="${page}">${all}</a></p>`
    return `    <link rel="related" type="text/html" href="${page}"/>\n    <content type="html">${escapeXml(html)}</content>`
  }
  const entries = changes.map(
    ({ edition, text }) => `  <entry>
    <id>${urn(`edition/${edition}/${lang}`)}</id>
    <title>${nameOf(edition)}</title>
    <updated>${edition}T00:00:00Z</updated>
    <link rel="alternate" type="application/json" href="${escapeXml(site.hrefOf(`api/v1/${fileOf(edition)}`))}"/>
${contentOf(edition, text)}
  </entry>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
  <id>${urn(`feed/${lang}`)}</id>
  <title>${title}</title>
  <updated>${changes[0]?.edition ?? '1970-01-01'}T00:00:00Z</updated>
  <author><name>Atlas SSI</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeXml(site.hrefOf(`${home}feed.xml`))}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(site.hrefOf(home))}"/>
${entries.join('\n')}
</feed>
`
}

/** An id that stays the same wherever the site is published, as RFC 4287 requires. */
function urn(name: string): string {
  const hex = createHash('sha256').update(`atlas-ssi/${name}`).digest('hex')
  // Version and variant of a name-based UUID (RFC 9562, 5.8).
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ]
  return `urn:uuid:${parts.join('-')}`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
