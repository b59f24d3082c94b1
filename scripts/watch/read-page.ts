import { createHash } from 'node:crypto'

import { Parser } from 'htmlparser2'

import type { PartialDate } from '../../src/model/claim'
import { findDates, readStamp } from './dates/find-dates'
import { Unreachable } from './net/unreachable'

/** The stored facts of a page: never its text. */
export interface ReadPage {
  /** All dates that the page states, in its text or metadata. */
  readonly dates: readonly PartialDate[]
  /** Digest of the main text, with white space collapsed. */
  readonly digest: string
  /** Whether the page says "not found" although its status is 200. */
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
/** Maximum depth of elements: no real page comes near it. */
const deepest = 800

/** Priority of an element as the container of the main text: the highest one is taken, the first of two equal ones. */
function nearness(name: string, { role, id = '', class: classes = '' }: Attributes): number {
  if (name === 'main' || role === 'main') return 3
  if (name === 'article' || /^(?:contenu|content)$/i.test(id) || /\bcontenu\b/.test(classes)) return 2
  return name === 'body' ? 1 : 0
}

/** The machine-readable date of an element. */
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
  /** Texts, by the priority of their container. */
  readonly texts: readonly [string[], string[], string[], string[]]
  /** Titles and first headings. */
  readonly headings: string[]
  /** JSON-LD of the page. */
  json: string
}

interface Open {
  readonly name: string
  readonly nearness: number
  readonly isAside: boolean
  readonly isJson: boolean
}

/** Parses the page in one pass, without building a tree. */
function gather(html: string): Gathered {
  const gathered: Gathered = { language: '', stamps: [], texts: [[], [], [], []], headings: [], json: '' }
  const stack: Open[] = []
  /** For each priority the first element is recorded, to its end. */
  const followed: (Open | undefined)[] = []
  /** The parser reports an entity as a separate text: only tags separate words. */
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

/** The newest dates of modification, and the first of publication, in the text. */
function datesInText(text: string, language: string): readonly PartialDate[] {
  const found = findDates(text, language)
  const published = found.find(({ role }) => role === 'published')
  return [...found.filter(({ role }) => role === 'modified'), ...(published ? [published] : [])].map(
    ({ date }) => date,
  )
}

/** Decodes by the charset of the header, or that of the page itself. */
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
 * Extracts the dates of a page and hashes its main text.
 * @param contentType value of the header.
 * @throws Unreachable if the page cannot be read.
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
