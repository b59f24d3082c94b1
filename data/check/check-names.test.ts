import { describe, expect, test } from 'vitest'

import { testDocument } from '../../src/api/test-document'
import { fullPost } from '../../src/api/test-posts'
import { documentText } from '../emit'
import { bamakoWith, compileWith, type Files, mistakesWith } from '../test-folder'

const bamako = 'data/posts/ml-bamako.json'
const reason = { fr: 'Retirée.', en: 'Withdrawn.' }
const document = testDocument()
const [customs] = fullPost.partners

/** The valid data, closed as an earlier edition. */
const before = {
  'editions/2026-10-01.json': documentText({ ...compileWith(), edition: '2026-10-01', open: false }),
}
const told = (files: Files) => mistakesWith({ ...before, ...files })
const withdrawn = (...entries: readonly object[]): Files => ({
  'withdrawn.json': {
    withdrawn: entries.map((entry) => ({
      id: 'ml-bamako.result.seizure',
      edition: '2026-11-22',
      reason,
      ...entry,
    })),
  },
})

const keep = 'keep the id, or declare in data/withdrawn.json that it is withdrawn'

describe('what a closed edition named is still there', () => {
  test.each<[string, Files, string]>([
    [
      'a claim',
      bamakoWith({ results: [] }),
      `${bamako} · results · "ml-bamako.result.seizure" of the edition of 2026-10-01 is gone: ${keep}`,
    ],
    [
      'a claim under another id',
      bamakoWith({ partners: [{ ...customs, id: 'polices' }] }),
      `${bamako} · partners · "ml-bamako.partner.police" of the edition of 2026-10-01 is gone, did you mean "ml-bamako.partner.polices"?: ${keep}`,
    ],
    [
      'a claim that is now of another kind',
      bamakoWith({
        results: [],
        missions: [
          ...fullPost.missions,
          { id: 'seizure', cooperation: 'technical', text: reason, sources: ['ml-2020'] },
        ],
      }),
      `${bamako} · results · "ml-bamako.result.seizure" of the edition of 2026-10-01 is now "ml-bamako.mission.seizure": an id keeps its kind`,
    ],
    [
      'a post, said once',
      { 'posts/sn-dakar.json': undefined },
      `data/posts/sn-dakar.json · "sn-dakar" of the edition of 2026-10-01 is gone: ${keep}`,
    ],
    [
      'a figure',
      { 'figures.json': { figures: document.figures.slice(0, 1) } },
      `data/figures.json · figures · "posts-undated" of the edition of 2026-10-01 is gone: ${keep}`,
    ],
    [
      'a figure that counts something else',
      {
        'figures.json': {
          figures: document.figures.map(({ echoOf, ...one }) =>
            echoOf === undefined ? one : { ...one, metric: 'countries', unit: 'countries' },
          ),
        },
      },
      'data/figures.json · figures · "posts-undated" counted posts in the edition of 2026-10-01 and now counts countries: an id keeps its kind',
    ],
    [
      'an event',
      { 'events.json': { events: [] } },
      `data/events.json · events · "directorate-2010" of the edition of 2026-10-01 is gone: ${keep}`,
    ],
    [
      'a word of a vocabulary, which cannot be withdrawn',
      { 'cooperation.json': { terms: [{ ...document.cooperation[0], id: 'technic' }] }, ...retagged() },
      'data/cooperation.json · terms · "technical" of the edition of 2026-10-01 is gone, did you mean "technic"?: filters in permalinks name it, so keep the id',
    ],
  ])('%s', (_, files, mistake) => {
    expect(told(files).filter((one) => one.startsWith(mistake))).toHaveLength(1)
    expect(told(files).filter((one) => / is (?:gone|now)|and now/.test(one))).toHaveLength(1)
  })

  function retagged(): Files {
    return bamakoWith({ missions: fullPost.missions.map((one) => ({ ...one, cooperation: 'technic' })) })
  }
})

describe('what is declared to be withdrawn', () => {
  const gone = bamakoWith({ results: [] })

  test('a post takes its claims with it', () => {
    const files = { 'posts/sn-dakar.json': undefined, ...withdrawn({ id: 'sn-dakar' }) }
    expect(told(files)).toEqual([])
  })

  test.each<[string, Files, string]>([
    [
      'was in a closed edition',
      { ...gone, ...withdrawn({}, { id: 'ml-bamako.result.seizures' }) },
      'withdrawn[1].id · no closed edition has "ml-bamako.result.seizures", did you mean "ml-bamako.result.seizure"?',
    ],
    ['is gone', withdrawn({}), 'withdrawn[0].id · "ml-bamako.result.seizure" is still in the data'],
    [
      'went after the last edition that has it',
      { ...gone, ...withdrawn({ edition: '2026-10-01' }) },
      'withdrawn[0].edition · "2026-10-01" must be after 2026-10-01, the last edition that has it',
    ],
    [
      'went no later than now',
      { ...gone, ...withdrawn({ edition: '2027-01-15' }) },
      'withdrawn[0].edition · "2027-01-15" is after the edition, 2026-11-22',
    ],
    [
      'is declared once',
      { ...gone, ...withdrawn({}, {}) },
      'withdrawn[1].id · "ml-bamako.result.seizure" is there already',
    ],
    [
      'leads to what there is, if anywhere',
      { ...gone, ...withdrawn({ now: 'ml-bamako.partner.polic' }) },
      'withdrawn[0].now · "ml-bamako.partner.polic" names nothing in the data, did you mean "ml-bamako.partner.police"?',
    ],
    [
      'says why, in both languages',
      { ...gone, ...withdrawn({ reason: { fr: 'Retirée.' } }) },
      'withdrawn[0].reason.en · is required and missing',
    ],
  ])('%s', (_, files, mistake) => {
    expect(told(files).filter((one) => one.startsWith(`data/withdrawn.json · ${mistake}`))).toHaveLength(1)
  })
})
