import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import { describe, expect, it } from 'vitest'

import { defaultLang, type Lang, langs } from '../src/i18n/languages/languages'
import { readSources, root } from './read-sources'

type Messages = Readonly<Record<string, string>>

const folder = join(root, 'src/i18n/messages')
const files = readdirSync(join(folder, 'fr'))

function readMessages(lang: Lang, file: string): Messages {
  const messages: Messages = JSON.parse(readFileSync(join(folder, lang, file), 'utf8'))
  return messages
}

const allOf = (lang: Lang) => files.flatMap((file) => Object.entries(readMessages(lang, file)))

/** The names of a message's arguments, those within plurals included. Languages may differ in which of them is a plural. */
function placeholders(message: string): readonly string[] {
  const found = new Set<string>()
  const visit = (tokens: unknown): void => {
    if (!Array.isArray(tokens)) return
    for (const token of tokens) {
      if (!Array.isArray(token)) continue
      const [name, , options] = token
      found.add(String(name))
      if (options && typeof options === 'object') Object.values(options).forEach(visit)
    }
  }
  visit(compileMessageOrThrow(message))
  return [...found].toSorted()
}

describe.each(langs.filter((lang) => lang !== defaultLang))('the messages in French and in "%s"', (lang) => {
  it('lie in files of the same names', () => {
    expect(readdirSync(join(folder, lang))).toEqual(files)
  })

  it.each(files)('%s: the same keys, all of its own namespace, none without words', (file) => {
    const [fr, other] = [readMessages(defaultLang, file), readMessages(lang, file)]
    expect(Object.keys(other).toSorted()).toEqual(Object.keys(fr).toSorted())
    const namespace = file.replace('.json', '.')
    expect(Object.keys(fr).filter((key) => !key.startsWith(namespace))).toEqual([])
    expect(Object.entries({ ...fr, ...other }).filter(([, message]) => message.trim() === '')).toEqual([])
  })

  it.each(files)('%s: the same placeholders', (file) => {
    const other = readMessages(lang, file)
    const both = Object.entries(readMessages(defaultLang, file)).map(([key, message]) => ({
      key,
      fr: placeholders(message),
      other: placeholders(other[key] ?? ''),
    }))
    expect(both.filter((message) => message.fr.join() !== message.other.join())).toEqual([])
  })
})

describe('how they are set', () => {
  it('with typographic apostrophes: a straight one is a sign of the message format', () => {
    const straight = langs.flatMap(allOf).filter(([, message]) => message.includes("'"))
    expect(straight).toEqual([])
  })

  it('in French with a no-break space before ; : ! ? » and after «', () => {
    const loose = /[^\u00a0\u202f;:!?](?:[;!?»]|:(?!\/\/))|«[^\u00a0\u202f]/
    expect(allOf('fr').filter(([, message]) => loose.test(message))).toEqual([])
  })
})

it('every message is shown somewhere', () => {
  const sources = readSources('src', 'scripts').filter(({ path }) => !/\.test\.tsx?$/.test(path))
  const text = sources.map((source) => source.text).join('\n')
  const literals = new Set([...text.matchAll(/['"]([a-z]+\.[\w.-]+)['"]/gi)].map(([, key]) => key))
  // `app.unit.${unit}` stands for every key it may become.
  const patterns = [...text.matchAll(/`([a-z]+\.[^`\s]*\$\{[^`]*)`/gi)].map(
    ([, template = '']) =>
      new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '.+')}$`),
  )
  const isShown = (key: string) => literals.has(key) || patterns.some((pattern) => pattern.test(key))
  expect(allOf('fr').flatMap(([key]) => (isShown(key) ? [] : [key]))).toEqual([])
})
