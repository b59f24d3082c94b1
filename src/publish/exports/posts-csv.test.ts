import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'

import { sampleSource } from '~/model/network.fixture'

import { sourceReference } from './cell-texts'
import { context, fullPost, network } from './exports.fixture'
import { postsCsv } from './post-columns'

/** The rows by column name, as an independent parser reads them. */
const read = (csv: string): Record<string, string>[] => parse(csv, { columns: true })

const [full = {}, bare = {}, closed = {}] = read(postsCsv(network.posts, context))

it('a reference says that a title is ours, and that an address leads to a front page only', () => {
  const cut = sampleSource({
    id: 's',
    title: 'Visite',
    titleIs: 'description',
    url: 'https://rci.example/',
    frontPageOnly: true,
  })
  expect(sourceReference(cut)).toMatch(
    /, Visite, as described \(.*\) \[https:\/\/rci\.example\/, front page only\]$/,
  )
})

describe('a row of posts.csv', () => {
  it('says in both languages where the post is, and its place as numbers', () => {
    expect(full).toMatchObject({
      id: 'ml-bamako',
      country: 'ML',
      country_fr: 'ML en français',
      country_en: 'ML in English',
      region: 'africa',
      region_fr: 'Afrique',
      region_en: 'Africa',
      city_fr: 'Bamako',
      city_en: 'Bamako-en',
      latitude: '12.65',
      longitude: '-8',
    })
    expect(postsCsv([fullPost], context)).toContain(',12.65,-8,')
  })

  it('says how fresh its evidence is, with bounds where there is no date', () => {
    expect(full).toMatchObject({
      mark: 'doubtful',
      last_attested_date: '',
      last_attested_not_before: '2020-07',
      last_attested_not_after: '2021',
      last_attested_sources: 'ml-2020',
    })
    expect(bare).toMatchObject({
      mark: 'mentioned',
      why_fr: 'only announced (fr)',
      why_en: 'only announced (en)',
    })
    expect(closed).toMatchObject({ mark: 'closed', closed_year: '2015', closed_sources: 's-page' })
  })

  it('carries with each claim those that make it, and says what is only inferred', () => {
    expect(full).toMatchObject({
      established_year: '1961',
      established_sources: 'inferred: ml-2011 ml-2020',
      situations_en: '2022-02: evacuated, evacuated (en) [ml-2020]',
      threat_ids: 'terrorism; arms-trafficking',
      threats: 'terrorism [ml-2011 ml-2020]; arms-trafficking [inferred: ml-2011]',
      missions_fr: 'training: courses (fr) [ml-2020]',
      results_en: '2010: a seizure (en) [ml-2011]',
      head_en: '2020: an attaché (en) [ml-2020]',
      staff_fr: 'three officers (fr) [ml-2020]',
      offices_en: 'Gao (en), ML: liaison (en) [ml-2011]',
      partners_en: 'police (en) [ml-2020]',
    })
  })

  it('keeps apart the countries covered entirely, for a scope, by inference, no longer, or only spoken of', () => {
    expect(full).toMatchObject({
      coverage_full: 'ML [ml-2020]',
      coverage_scoped_fr: 'NE: drugs (fr) (2011/..) [ml-2011]',
      coverage_inferred_en: 'MR [inferred: ml-2020]',
      coverage_former_en: 'BF (1997/2011) [ml-2011]; TD: visas (en) (../2012) [ml-2011]',
    })
    expect(bare).toMatchObject({ coverage_full: '', coverage_mentioned_fr: 'SN (../2011) [s-page]' })
    expect(closed).toMatchObject({
      coverage_full: '',
      coverage_former_fr: 'LT (../2015) [s-page]; LV (2004/2015) [s-page]',
    })
  })

  it('keeps caveats and notes; a remark of ours has empty brackets', () => {
    expect(full['caveats_fr']).toBe("'=SUM(A1) (fr) []; old (fr) [ml-2011]")
    expect(full['notes_en']).toBe('ml-bamako.coverage.NE: one officer (en) [ml-2011]')
  })

  it('spells out every source of the row, those of bounds with them', () => {
    expect(full['sources']).toBe(
      'ml-2011: Ambassade, Page (2011-03) [https://ml.example/2011]; ' +
        'ml-2020: Ambassade, Page; 2 (../2021) [https://example.org/ml-2020]',
    )
  })

  it('does not let a telephone number become a sum', () => {
    expect(full['contact_phone']).toBe("'+223 44 97 57 57")
  })

  it('says whether its edition may still change', () => {
    const open = read(postsCsv(network.posts, { ...context, network: { ...network, open: true } }))
    expect(bare['edition_status']).toBe('closed')
    expect(open.map((row) => row['edition_status'])).toEqual(['open', 'open', 'open'])
  })

  it('is empty where nothing is known, and dated by its edition', () => {
    expect(bare).toMatchObject({ threats: '', coverage_full: '', established_year: '', caveats_en: '' })
    expect(bare['edition']).toBe('2026-11-22')
  })
})

it('rows keep the order given, one for each post', () => {
  const rows = read(postsCsv(network.posts.toReversed(), context))
  expect(rows.map(({ id }) => id)).toEqual(['lt-vilnius', 'sn-dakar', 'ml-bamako'])
})
