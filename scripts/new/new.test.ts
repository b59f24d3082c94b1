import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { compileNetwork } from '../../data/compile'
import { writeFiles } from '../../data/test-folder'
import { testDocument } from '../../src/api/test-document'
import { newEntry, usage } from './new-entry'
import { personIn } from './person-in-address'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-data-'))
  const { sources, regions } = testDocument()
  const definition = { fr: 'Mali, Niger et Tchad.', en: 'Chad, Mali, Niger.' }
  writeFiles(folder, {
    'regions.json': { terms: regions.map((region) => ({ ...region, definition })) },
    'sources/shared.json': undefined,
    'sources/network.json': { sources: sources.slice(2) },
  })
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (what: string, flags: Readonly<Record<string, string>>) =>
  newEntry(folder, what, new Map(Object.entries(flags)), { isTerminal: false, today: '2026-11-22' })

const source = {
  url: 'https://ne.ambafrance.org/Le-service',
  title: 'Le service',
  publisher: 'Ambassade de France au Niger',
  modified: '2024-02-08',
}
const niamey = { country: 'NE', 'city-fr': 'Niamey', ...source }

describe('a new post', () => {
  it('is written with its place, its source and nothing that the source does not say', async () => {
    const { files } = await write('post', niamey)
    expect(files).toEqual(['posts/ne-niamey.json'])
    const { posts, sources } = compileNetwork(folder)
    expect(posts.find(({ id }) => id === 'ne-niamey')).toEqual({
      id: 'ne-niamey',
      kind: 'service',
      country: 'NE',
      region: 'sahel',
      city: { fr: 'Niamey', en: 'Niamey' },
      position: [13.51, 2.11],
      status: 'documented',
      lastAttested: { date: '2024-02-08', sources: ['ne-2024'] },
      coverage: [{ country: 'NE', sources: ['ne-2024'] }],
      threats: [],
      missions: [],
      partners: [],
    })
    expect(sources.find(({ id }) => id === 'ne-2024')).toMatchObject({ kind: 'embassy', readInFull: false })
  })

  it.each([
    [{ country: 'UK' }, '--country "UK" is no country in two capital letters, such as ML.'],
    [{ country: 'ML', 'city-fr': 'Bamako' }, '--id "ml-bamako" is the id of a post already: choose another.'],
    [{ id: 'ml-niamey' }, '--id "ml-niamey" does not begin with the country.'],
    [{ id: 'ne-Niamey' }, '--id "ne-Niamey" is no id: lower-case words and digits joined by hyphens.'],
    [{ 'city-fr': 'Nulle part' }, '--position is needed: Latitude and longitude of the city'],
    [{ position: '100,2' }, '--position "100,2" is no latitude and longitude such as 12.64,-8.'],
    [
      { url: 'ne.ambafrance.org' },
      '--url "ne.ambafrance.org" is no address that begins with http:// or https://.',
    ],
    [{ url: 'http://[half' }, '--url "http://[half" is no address that begins with http:// or https://.'],
    [{ modified: '08/02/2024' }, '--modified "08/02/2024" is no date such as 2024-02-08, 2024-02 or 2024.'],
    [{ modified: '2024-02-30' }, '--modified "2024-02-30" is no date such as 2024-02-08, 2024-02 or 2024.'],
    [
      { modified: '2031-01-01' },
      '--modified "2031-01-01" is after the edition, 2026-11-22: look again, or put the edition forward (npm run edition -- date <day>).',
    ],
    [{ 'source-id': 'ml-2020' }, '--source-id "ml-2020" is the id of a source already: choose another.'],
    [{ 'source-kind': 'embasy' }, '--source-kind "embasy" is none of embassy, ministry,'],
    [{ language: 'French' }, '--language "French" is no language such as fr or pt-BR.'],
    [{ colour: 'red' }, '--colour is not asked for here. These are: country, city-fr,'],
    [{ title: ' ' }, '--title is needed: Title, as printed'],
    [{ publisher: 'x'.repeat(501) }, 'data/posts/ne-niamey.json · sources[0].publisher · '],
    [{ country: 'FR', 'city-fr': 'Paris' }, '--region is needed: Region'],
    [
      { url: 'https://ne.ambafrance.org/Jean-Dupont-nomme-attache' },
      '--names-person is needed: "jean dupont" in the address looks like a person’s name.',
    ],
  ])('with %o is refused in words, and nothing is written', async (flags, words) => {
    const before = readdirSync(join(folder, 'posts'))
    await expect(write('post', { ...niamey, ...flags })).rejects.toThrow(words)
    expect(readdirSync(join(folder, 'posts'))).toEqual(before)
  })

  it('whose page names a person in its address gets the front page alone', async () => {
    const url = 'https://ne.ambafrance.org/Jean-Dupont-nomme-attache'
    await write('post', { ...niamey, url, 'names-person': 'yes' })
    const text = readFileSync(join(folder, 'posts/ne-niamey.json'), 'utf8')
    expect(text).not.toMatch(/dupont/i)
    expect(text).toContain('"url": "https://ne.ambafrance.org/", "frontPageOnly": true')
  })
})

describe('a new source', () => {
  const edition = { post: 'ml-bamako', 'edition-of': 'ml-2020', modified: '2024-02-08' }
  const bamako = () => compileNetwork(folder).posts.find(({ id }) => id === 'ml-bamako')

  it('that is a newer edition of a page takes over what the older says of it, and attests the post', async () => {
    await write('source', edition)
    const { sources } = compileNetwork(folder)
    const older = sources.find(({ id }) => id === 'ml-2020')
    expect(sources.find(({ id }) => id === 'ml-2024')).toMatchObject({
      title: older?.title,
      url: older?.url,
      page: older?.page,
      modified: '2024-02-08',
    })
    expect(bamako()?.lastAttested).toEqual({ date: '2024-02-08', sources: ['ml-2024'] })
  })

  it('is left without a claim where it attests nothing: the build says what is to be done next', async () => {
    const { next } = await write('source', { ...edition, attests: 'no' })
    expect(next).toContain('"ml-2024"')
    expect(() => compileNetwork(folder)).toThrow('no claim rests on the source "ml-2024"')
  })

  it.each([
    [{ post: 'ml-bamoko' }, '--post "ml-bamoko" is no post, did you mean "ml-bamako"?'],
    [{ 'edition-of': 'ml-20200' }, '--edition-of "ml-20200" is no source, did you mean "ml-2020"?'],
    [
      { post: 'network' },
      '--edition-of "ml-2020" stands in another file than sources/network.json: name its post.',
    ],
  ])('with %o is refused in words, and nothing is written', async (flags, words) => {
    const file = join(folder, 'posts/ml-bamako.json')
    const before = readFileSync(file, 'utf8')
    await expect(write('source', { ...edition, ...flags })).rejects.toThrow(words)
    expect(readFileSync(file, 'utf8')).toBe(before)
  })
})

it.each([
  ['post', niamey],
  ['source', { post: 'ml-bamako', 'edition-of': 'ml-2020', modified: '2024-02-08' }],
  ['source', { post: 'ml-bamako', 'edition-of': 'ml-2020', 'not-before': '2024', 'not-after': '2025' }],
])('the help names every flag of a %s: %o', async (what, flags) => {
  const refusal = await write(what, { ...flags, colour: 'red' }).then(() => '', String)
  const asked = /These are: (.*)\.$/.exec(refusal)?.[1]?.split(', ') ?? []
  expect(asked).toContain('source-id')
  expect(asked.filter((name) => !usage.split(/\s/).includes(`--${name}`))).toEqual([])
})

it.each([
  ['https://ml.ambafrance.org/Jean-Dupont-attache', 'jean dupont'],
  ['https://example.org/portrait-de-mme-durand', 'mme durand'],
  ['https://example.org/%C3%89ric+Durand', 'eric durand'],
  ['https://example.org/page?nom=eric_durand', 'eric durand'],
  ['https://example.org/saint-denis-de-la-reunion', undefined],
  ['https://example.org/%E9quipe', undefined],
  ['https://ml.ambafrance.org/Le-Service-de-Securite-Interieure', undefined],
])('in %s a person’s name is suspected: %s', (address, words) => {
  expect(personIn(address)).toBe(words)
})
