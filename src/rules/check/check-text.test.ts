import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import * as fc from 'fast-check'
import { network } from 'virtual:network'
import { describe, expect, it } from 'vitest'

import { countryCodes, countryNamesOf } from '~/i18n/all-country-names'
import type { Lang } from '~/i18n/languages/languages'
import type { Text } from '~/model/claim'

import { runs } from '../../../tests/fuzz/runs'
import { checkReading, type Finding } from './check-text'
import { lineOf, listed } from './findings.fixture'
import { readText } from './read-text'
import { english } from './words/english'
import { french } from './words/french'
import { placesOf } from './words/pieces'

const countries = countryCodes.map((code) => ({ code, ...countryNamesOf(code) }))
const places = placesOf(countries, network)

const lexicons = { fr: [french, english], en: [english, french] }

const read = (text: string, lang: keyof Text = 'fr') => readText(text, lexicons[lang], places)
const check = (text: string, lang: keyof Text = 'fr'): readonly Finding[] =>
  checkReading(read(text, lang), network)

/** The sentences of a corpus, each with the expected findings. */
function corpus(lang: keyof Text): readonly (readonly [sentence: string, findings: readonly string[]])[] {
  const text = readFileSync(join(import.meta.dirname, `corpus.${lang}.txt`), 'utf8')
  return text
    .split(/\n(?=\S)/)
    .map((entry) => entry.trimEnd().split('\n  '))
    .map(([sentence = '', ...findings]) => [sentence, findings])
}

describe('what is found in a sentence', () => {
  it.each(corpus('fr'))('%s', (sentence, findings) => {
    expect(check(sentence, 'fr').map(lineOf)).toEqual(findings)
  })

  it.each(corpus('en'))('%s', (sentence, findings) => {
    expect(check(sentence, 'en').map(lineOf)).toEqual(findings)
  })
})

it.each<[string, string, Lang]>([
  ['En 2020, entre 70 et 80 ambassades', 'entre 70 et 80 ambassades', 'fr'],
  ['Between 70 and 80 embassies', 'Between 70 and 80 embassies', 'en'],
  ['They have 70–80 embassies', '70–80 embassies', 'en'],
])('%s: a range is quoted whole', (text, quoted, lang) => {
  const [range] = read(text, lang).reads
  expect(text.slice(range?.start, range?.end)).toBe(quoted)
})

function verdictOn(text: string) {
  const [finding] = check(text)
  const verdict = finding?.kind === 'number' ? finding.verdicts[0] : undefined
  if (!verdict) throw new Error(`no number in: ${text}`)
  const ids = (figures: readonly { readonly id: string }[]) => figures.map(({ id }) => id)
  return {
    ...verdict,
    saidBy: verdict.saidBy.map(({ origin, statements, contradictedBy }) => ({
      origin: origin?.id,
      statements: ids(statements),
      contradictedBy: ids(contradictedBy),
    })),
    rounded: ids(verdict.roundedBy),
    reworded: ids(verdict.rewordedBy),
    ruledOut: ids(verdict.ruledOutBy),
    allowed: ids(verdict.allowedBy),
  }
}

describe('the sources of a number', () => {
  it('are told as one text: 92 embassies repeats one of 2010 that gave 93, against a page of 2015', () => {
    const { saidBy, latest } = verdictOn('92 ambassades')
    expect(saidBy).toHaveLength(1)
    expect(saidBy[0]?.origin).toBe('posts-2010-ministry')
    expect(saidBy[0]?.statements).toContain('posts-2017-al')
    expect(saidBy[0]?.statements).not.toContain('posts-2010-ministry')
    expect(saidBy[0]?.contradictedBy).toEqual(['posts-2015-cm'])
    expect(latest?.id).toBe('posts-2025-misskonfidentielle')
  })

  it('begin with the origin, where it gives the number itself', () => {
    expect(verdictOn('250 policiers').saidBy[0]?.statements[0]).toBe('officers-2010-ministry')
  })

  it('are those of the year of the sentence first', () => {
    expect(verdictOn('En 2020, 74 ambassades').saidBy[0]?.statements[0]).toBe('posts-2020-rs')
    expect(verdictOn('En 2015, 92 ambassades').ruledOut[0]).toBe('posts-2015-cm')
    expect(verdictOn('92 ambassades').ruledOut[0]).toBe('posts-2009-cdse')
  })

  it('are apart where they say it with another word, or rounded', () => {
    const { rounded, reworded } = verdictOn('300 agents')
    expect(rounded).toContain('officers-2024-be')
    expect(rounded).toContain('officers-2022-lepetitjournal')
    expect(reworded).toEqual([])
    expect(verdictOn('environ 300 agents').reworded).toContain('officers-2020-ml')
  })

  it('rule each other out where one says "nearly" and the other "more than"', () => {
    expect(verdictOn('près de 300 agents').ruledOut).toContain('officers-2024-be')
  })

  it('are the nearest and the latest where nobody gives the number', () => {
    const { short, nearest, latest } = verdictOn('165 ambassades')
    expect([short, nearest?.value, latest?.value]).toEqual(['allowed', 100, 78])
  })
})

const separator = fc.constantFrom(' ', ', ', '. ', ' – ', '\u00A0', '\n\n', '\u200F', ' (', '-', '')
const word = fc.constantFrom(
  ...'250 92 156 1 0 2017 plus près de d’une centaine dont et à entre contre parmi pas ne couvre pays'.split(
    ' ',
  ),
  ...'policiers gendarmes ambassades Mali Belgrade France Interpol from to of than officers hundred % € + n°'.split(
    ' ',
  ),
)
const jumble = fc.array(fc.tuple(word, separator)).map((pairs) => pairs.flat().join(''))
const anything = fc.oneof(jumble, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))

describe('any text at all', () => {
  it('is read without fail, in order, each number within the text and once', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const numbers = read(text).reads.filter(({ kind }) => kind === 'number' || kind === 'aside')
        const places = numbers.map(({ start, end }) => [start, end])
        expect(places).toEqual(places.toSorted(([a = 0], [b = 0]) => a - b))
        for (const [index, { start, end }] of numbers.entries()) {
          expect(start).toBeGreaterThanOrEqual(numbers[index - 1]?.end ?? 0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
      runs(300, 30_000),
    )
  })

  it('is read sentence by sentence: one more changes nothing in those before it', () => {
    const sentences = [...corpus('fr'), ...corpus('en')].map(([sentence]) => sentence)
    const capitals = sentences.filter((sentence) => /\p{Lu}.*[^\d]$/u.test(sentence))
    fc.assert(
      fc.property(fc.constantFrom(...capitals), fc.constantFrom(...capitals), (a, b) => {
        const lines = [...check(a), ...check(b)].map(lineOf)
        expect(check(`${a}\n\n${b}`).map(lineOf)).toEqual(lines)
      }),
      runs(100, 5000),
    )
  })

  it('meets every statement once in each verdict', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        for (const finding of check(text)) {
          if (finding.kind !== 'number') continue
          for (const verdict of finding.verdicts) {
            const ids = listed(verdict).map(({ id }) => id)
            const all = network.figures.filter(({ metric }) => metric === verdict.number.metric)
            expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted())
          }
        }
      }),
      runs(50, 3000),
    )
  })

  it('may be 100,000 characters long', () => {
    const text = 'La France compte 250 policiers, dont 60 gendarmes, de 92 à 74 ambassades '.repeat(1400)
    expect(check(text).length).toBeGreaterThan(1400)
  })
})
