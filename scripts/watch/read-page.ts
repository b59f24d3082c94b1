import { createHash } from 'node:crypto'

import { Parser } from 'htmlparser2'

import type { PartialDate } from '../../src/model/claim'
import { findDates, readStamp } from './dates/find-dates'
import { Unreachable } from './net/unreachable'

/** What the watch keeps of a page: never its text. */
export interface ReadPage {
  /** All dates that the page gives itself, in its text or in its metadata. */
  readonly dates: readonly PartialDate[]
  /** Of the main text, spaces and line breaks made one. */
  readonly digest: string
  /** Whether it says that there is no page, although its host says that there is. */
  readonly saysNotFound: boolean
}

type Attributes = Readonly<Record<string, string>>

const dateNames =
  /^(?:article:(?:modified|published)_time|og:updated_time|last-modified|date(?:modified|published)|dc(?:terms)?\.(?:date|modified|issued|created|date\.modified))$/i
const asides = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'iframe',
])
const notFound =
  /^(?:(?:erreur|error) )?404\b|page (?:introuvable|non trouvée|not found|inexistante)|seite nicht gefunden|página no encontrada|página não encontrada/iu
/** No page that people wrote comes near; one that is endlessly deep would take endlessly long. */
const deepest = 800

/** How near an element comes to holding the main text and nothing else: the nearest wins, the first of two alike. */
function nearness(name: string, { role, id = '', class: classes = '' }: Attributes): number {
  if (name === 'main' || role === 'main') return 3
  if (name === 'article' || /^(?:contenu|content)$/i.test(id) || /\bcontenu\b/.test(classes)) return 2
  return name === 'body' ? 1 : 0
}

/** The date that an element states for machines. */
function stampOf(name: string, attributes: Attributes): string | undefined {
  if (
    name === 'meta' &&
    dateNames.test(attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '')
  )
    return attributes['content']
  const isOfPage =
    name === 'time' && (dateNames.test(attributes['itemprop'] ?? '') || 'pubdate' in attributes)
  return isOfPage ? attributes['datetime'] : undefined
}

interface Gathered {
  language: string
  readonly stamps: string[]
  /** The text, by the nearness of what holds it. */
  readonly texts: readonly [string[], string[], string[], string[]]
  /** Titles and first headings. */
  readonly headings: string[]
  /** What the page says of itself in JSON-LD. */
  json: string
}

interface Open {
  readonly name: string
  readonly nearness: number
  readonly isAside: boolean
  readonly isJson: boolean
}

/** Goes through the page once, without building its tree. */
function gather(html: string): Gathered {
  const gathered: Gathered = { language: '', stamps: [], texts: [[], [], [], []], headings: [], json: '' }
  const stack: Open[] = []
  /** The first element of each nearness is followed, to its end. */
  const followed: (Open | undefined)[] = []
  /** An entity comes as a text of its own, so that words end at tags alone. */
  const write = (text: string) => {
    if (stack.at(-1)?.isAside) return
    gathered.texts[0].push(text)
    for (const near of [1, 2, 3] as const) {
      const holder = followed[near]
      if (holder && stack.includes(holder)) gathered.texts[near].push(text)
    }
  }
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const element: Open = {
        name,
        nearness: nearness(name, attributes),
        isAside: asides.has(name) || 'hidden' in attributes || (stack.at(-1)?.isAside ?? false),
        isJson: name === 'script' && attributes['type'] === 'application/ld+json',
      }
      if (stack.push(element) > deepest) throw new Unreachable('its HTML is nested too deeply')
      followed[element.nearness] ??= element
      if (name === 'html') gathered.language = attributes['lang'] ?? ''
      if (name === 'title' || name === 'h1') gathered.headings.push('')
      const stamp = stampOf(name, attributes)
      if (stamp !== undefined) gathered.stamps.push(stamp)
      write(' ')
    },
    ontext: (text) => {
      const element = stack.at(-1)
      if (element?.isJson) gathered.json += text
      if (element?.name === 'title' || element?.name === 'h1')
        gathered.headings.push((gathered.headings.pop() ?? '') + text)
      write(text)
    },
    onclosetag: () => {
      write(' ')
      stack.pop()
    },
  })
  parser.end(html)
  const dates = gathered.json.matchAll(/"date(?:Modified|Published)"\s*:\s*"(?<stamp>[^"]{4,40})"/g)
  for (const { groups } of dates) gathered.stamps.push(groups?.['stamp'] ?? '')
  return gathered
}

/** The newest dates that the text says it was changed, and the first that it says it was published. */
function datesInText(text: string, language: string): readonly PartialDate[] {
  const found = findDates(text, language)
  const published = found.find(({ role }) => role === 'published')
  return [...found.filter(({ role }) => role === 'modified'), ...(published ? [published] : [])].map(
    ({ date }) => date,
  )
}

/** By the charset that its host names, or the page itself. */
function decode(body: Buffer, contentType: string | null): string {
  const named = /charset\s*=\s*["']?(?<label>[\w-]+)/i
  const label = (named.exec(contentType ?? '') ?? named.exec(body.toString('latin1', 0, 2048)))?.groups?.[
    'label'
  ]
  try {
    return new TextDecoder(label).decode(body)
  } catch {
    return new TextDecoder().decode(body)
  }
}

/**
 * Reads a page's dates and makes a digest of its main text.
 * @param contentType as its host gives it.
 * @throws Unreachable where it cannot be read.
 */
export function readPage(body: Buffer, contentType: string | null): ReadPage {
  const { language, stamps, texts, headings } = gather(decode(body, contentType))
  const [rest, whole, part, main] = texts.map((words) => words.join('').replaceAll(/\s+/g, ' ').trim())
  const text = [main, part, whole, rest].find((words) => words !== undefined && words !== '') ?? ''
  const stamped = stamps.flatMap((stamp) => readStamp(stamp) ?? [])
  return {
    dates: [...new Set([...datesInText(text, language), ...stamped])],
    digest: createHash('sha256').update(text).digest('base64url').slice(0, 16),
    saysNotFound: headings.slice(0, 2).some((heading) => notFound.test(heading.trim())),
  }
}
