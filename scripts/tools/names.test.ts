import { readFileSync } from 'node:fs'
import { versions } from 'node:process'

import { describe, expect, it } from 'vitest'

import { countryCodes, countryNames, exceptions, generatedFiles } from './names'

const languages = ['fr', 'en'] as const

function keptText(path: string): string {
  return readFileSync(path, 'utf8')
}

describe('the list of country codes', () => {
  it('holds 249 different codes of two capitals, and XK', () => {
    expect(new Set(countryCodes).size).toBe(250)
    expect(countryCodes).toHaveLength(250)
    expect(countryCodes).toContain('XK')
    expect(countryCodes.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([])
  })

  it('is in alphabetical order', () => {
    expect(countryCodes).toEqual(countryCodes.toSorted())
  })

  it('holds no code that ISO 3166-1 has withdrawn or only reserved', () => {
    const withdrawn = 'AN BU CS DD FX NT SF SU TP YD YU ZR'.split(' ')
    const reserved = 'AC CP CQ DG EA EU EZ IC TA UK UN'.split(' ')
    expect(countryCodes.filter((code) => withdrawn.includes(code) || reserved.includes(code))).toEqual([])
  })

  it('holds only codes that Intl knows', () => {
    const intl = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    expect(countryCodes.filter((code) => intl.of(code) === undefined)).toEqual([])
  })
})

describe.each(languages)('the names kept in the repository (%s)', (lang) => {
  it('are those of the exceptions, where there is one', () => {
    const kept = keptText(`src/i18n/generated/countries.${lang}.ts`)
    const missing = Object.entries(exceptions[lang] ?? {}).filter(
      ([code, name]) => !kept.includes(`  ${code}: '${name}',\n`),
    )
    expect(missing).toEqual([])
  })

  it('cover every code of the list, in its order', () => {
    const kept = keptText(`src/i18n/generated/countries.${lang}.ts`)
    expect([...kept.matchAll(/^ {2}([A-Z]{2}):/gm)].map((match) => match[1])).toEqual(countryCodes)
    expect(Object.keys(countryNames(lang))).toEqual(countryCodes)
  })

  const files = [...generatedFiles(lang)]
  const isWrittenBySameEdition = files.every(([path]) =>
    keptText(path).includes(`(CLDR ${versions['cldr']})`),
  )
  it.runIf(isWrittenBySameEdition)('are what the script writes again where Node has the same edition', () => {
    for (const [path, text] of files) expect(keptText(path)).toBe(text)
  })
})
