import { expect, test } from 'vitest'

import { testDocument } from '../../src/api/test-document'
import { bamakoWith, mistakesWith } from '../test-folder'

const bamako = 'data/posts/ml-bamako.json'
const sources = ['ml-2020']
const [figure, echo] = testDocument().figures
const [, , shared] = testDocument().sources
const long = 'The very same sentence in both languages.'

test.each([
  [
    'the host country is covered',
    bamakoWith({ coverage: [{ country: 'NE', sources: ['ml-2011'] }] }),
    `${bamako} · coverage · lacks the host country, "ML", with the source that names the post there`,
  ],
  [
    'a country is covered once',
    bamakoWith({
      coverage: [
        { country: 'ML', sources: ['ml-2011'] },
        { country: 'ML', sources },
      ],
    }),
    `${bamako} · coverage · "ML" is there twice: put the sources in one claim`,
  ],
  [
    'a mention says why',
    bamakoWith({ status: 'mentioned' }),
    `${bamako} · why · is required for a post that is only "mentioned"`,
  ],
  [
    'only a mention says why',
    bamakoWith({ why: { fr: 'a', en: 'b' } }),
    `${bamako} · why · is only for a post that is "mentioned"`,
  ],
  [
    'the name of a file begins with the country',
    bamakoWith({ country: 'SN' }),
    `${bamako} · country · "SN" does not go with the name of the file, ml-bamako`,
  ],
  [
    'a file is named by country and city',
    { 'posts/Bamako.json': {} },
    'data/posts/Bamako.json · the name must be like "ml-bamako.json": country code, city',
  ],
  [
    'a last sign of life has a source',
    bamakoWith({ lastAttested: { date: '2020', sources: [] } }),
    `${bamako} · lastAttested.sources · must name at least one source`,
  ],
  [
    'a last sign of life has a date',
    bamakoWith({ lastAttested: { sources } }),
    `${bamako} · lastAttested · needs a "date", or "notBefore" and "notAfter" where the page prints none`,
  ],
  [
    'a post closes after it opens',
    bamakoWith({ closed: { year: 1960, sources } }),
    `${bamako} · closed.year · 1960 is before it was established, 1961`,
  ],
  [
    'a post has not closed in a year to come',
    bamakoWith({ closed: { year: 2027, sources } }),
    `${bamako} · closed.year · 2027 is after the edition, 2026-11-22 (look again, or put it forward: npm run edition -- date <day>)`,
  ],
  [
    'what is inferred says from what',
    bamakoWith({ threats: [{ threat: 'terrorism', basis: 'inferred', sources }] }),
    `${bamako} · threats[0].note · is required and missing: say from what this is inferred`,
  ],
  [
    'what is inferred says from what, a claim that stands alone as well',
    bamakoWith({ closed: { year: 2024, basis: 'inferred', sources } }),
    `${bamako} · closed.note · is required and missing: say from what this is inferred`,
  ],
  [
    'a contact can be reached',
    bamakoWith({ contact: { asOf: '2020', sources } }),
    `${bamako} · contact · has no address, no phone and no e-mail`,
  ],
  [
    'a source is named once in a claim',
    bamakoWith({ threats: [{ threat: 'terrorism', sources: ['ml-2020', 'ml-2020'] }] }),
    `${bamako} · threats[0].sources · "ml-2020" is there twice`,
  ],
  [
    'a source is used',
    { 'sources/more.json': { sources: [{ ...shared, id: 'ml-1999' }] } },
    'data/sources/more.json · sources[0] · no claim rests on the source "ml-1999": use it or leave it out',
  ],
  [
    'a sentence is translated',
    bamakoWith({ caveats: [{ text: { fr: long, en: long } }] }),
    `${bamako} · caveats[0].text · "fr" and "en" are the same: translate one of them`,
  ],
  [
    'a day exists',
    bamakoWith({ head: { text: { fr: 'a', en: 'b' }, asOf: '2019-02-29', sources } }),
    `${bamako} · head.asOf · there is no such day: "2019-02-29"`,
  ],
  [
    'nothing is later than the edition',
    bamakoWith({ head: { text: { fr: 'a', en: 'b' }, asOf: '2027', sources } }),
    `${bamako} · head.asOf · "2027" is after the edition, 2026-11-22 (look again, or put it forward: npm run edition -- date <day>)`,
  ],
  [
    'a country exists',
    bamakoWith({
      coverage: [
        { country: 'ML', sources: ['ml-2011'] },
        { country: 'UK', sources },
      ],
    }),
    `${bamako} · coverage[1].country · there is no country "UK", did you mean "GB"?`,
  ],
  [
    'another source is another',
    { 'figures.json': { figures: [figure, { ...echo, alsoIn: ['ml-2020', 'sn-page'] }] } },
    'data/figures.json · figures[1].alsoIn · "ml-2020" is the source already',
  ],
  [
    'a note on an echo needs an echo',
    { 'figures.json': { figures: [{ ...figure, echoNote: { fr: 'a', en: 'b' } }, echo] } },
    'data/figures.json · figures[0].echoNote · is only for a figure with "echoOf"',
  ],
  [
    'the oldest figure is the origin',
    {
      'figures.json': {
        figures: [figure, { ...figure, id: 'posts-2009', date: '2009', echoOf: 'posts-2010' }],
      },
    },
    'data/figures.json · figures[1].echoOf · "posts-2010" (2010-08-31) is newer than this figure: the oldest is the origin',
  ],
  [
    'an event has a date',
    { 'events.json': { events: [{ id: 'x', text: { fr: 'a', en: 'b' }, source: 'ml-2011' }] } },
    'data/events.json · events[0] · needs a "date", or "notBefore" and "notAfter"',
  ],
])('%s', (_, files, mistake) => {
  expect(mistakesWith(files)).toContain(mistake)
})

test('a name, and a short text, may be the same in both languages', () => {
  const same = {
    fr: 'Direction générale de la police nationale',
    en: 'Direction générale de la police nationale',
  }
  const head = { text: { fr: 'Colonel', en: 'Colonel' }, sources }
  expect(mistakesWith(bamakoWith({ partners: [{ id: 'police', name: same, sources }], head }))).toEqual([])
})

test('a period may end after the edition, and Kosovo is a country', () => {
  const coverage = [
    { country: 'ML', sources: ['ml-2011'] },
    { country: 'XK', until: '2030', sources },
  ]
  expect(mistakesWith(bamakoWith({ coverage }))).toEqual([])
})
