import { describe, expect, test } from 'vitest'

import { documentWith, namedIn } from '~/api/test-document'

import { parseNetwork } from './parse-network'

const bamako = 'posts · ml-bamako'

describe('the smallest part with something wrong is left out and named, all the rest stays', () => {
  test.each([
    // A claim is dropped, its post stays.
    [
      'posts.0.threats.1.sources.0',
      'ml-202',
      `${bamako} · threats · 2 | sources[0] | unknown-source | ml-202`,
    ],
    ['posts.0.threats.0.sources', [], `${bamako} · threats · 1 | sources | no-source | […]`],
    ['posts.0.threats.0.sources.0', 7, `${bamako} · threats · 1 | sources[0] | not-an-id | 7`],
    ['posts.0.threats.0.threat', 'boredom', `${bamako} · threats · 1 | threat | unknown-threat | boredom`],
    ['posts.0.threats.1.threat', 'terrorism', `${bamako} · threats · 2 | threat | duplicate | terrorism`],
    ['posts.0.threats.0', null, `${bamako} · threats · 1 | not-an-object | null`],
    [
      'posts.0.missions.0.cooperation',
      'x',
      `${bamako} · missions · training | cooperation | unknown-cooperation | x`,
    ],
    ['posts.0.missions.1.id', 'training', `${bamako} · missions · 2 | id | duplicate | training`],
    ['posts.0.missions.0.text', { fr: 'seul' }, `${bamako} · missions · training | text.en | missing`],
    ['posts.0.missions.0.text.en', '  ', `${bamako} · missions · training | text.en | blank`],
    [
      'posts.0.missions.0.text.en',
      'a\ud800',
      `${bamako} · missions · training | text.en | not-legible | a\uFFFD`,
    ],
    [
      'posts.0.missions.0.text.en',
      '\0 a',
      `${bamako} · missions · training | text.en | not-legible | \uFFFD a`,
    ],
    ['posts.0.city.fr', '\udc00😀', `${bamako} | city.fr | not-legible | \uFFFD😀`],
    [
      'sources.0.archived',
      'https://x.org/\ud800',
      'sources · ml-2011 · archived | not-a-link | https://x.org/\uFFFD',
    ],
    ['posts.0.coverage.0.country', 'ml', `${bamako} · coverage · 1 | country | not-a-country | ml`],
    ['posts.0.coverage.1.until', '2010', `${bamako} · coverage · 2 | until | bounds-reversed | 2011 – 2010`],
    ['posts.0.situations.0.kind', 'odd', `${bamako} · situations · away | kind | not-in-list | odd`],
    ['posts.0.caveats.1.text', 7, `${bamako} · caveats · our-caveat | text | not-an-object | 7`],
    // Without these fields a claim would say more than its source: it is dropped with them.
    ['posts.0.threats.0.basis', 'guessed', `${bamako} · threats · 1 | basis | not-in-list | guessed`],
    ['posts.0.coverage.1.scope', 'all', `${bamako} · coverage · 2 | scope | not-an-object | all`],
    ['posts.0.coverage.1.until', '2019-13', `${bamako} · coverage · 2 | until | not-a-date | 2019-13`],
    // An optional field is dropped alone.
    ['posts.0.missions.1.note', 'odd', `${bamako} · missions · advice · note | not-an-object | odd`],
    ['posts.0.staff.0.count', '4', `${bamako} · staff · team · count | not-a-count | 4`],
    ['posts.0.staff.0.count', -4, `${bamako} · staff · team · count | not-a-count | -4`],
    ['posts.0.head.asOf', '2020-5', `${bamako} · head · asOf | not-a-date | 2020-5`],
    ['posts.0.established.year', '1961', `${bamako} · established | year | not-a-year | 1961`],
    ['posts.0.established.sources.0', 'no', `${bamako} · established | sources[0] | unknown-source | no`],
    ['posts.0.closed.basis', 'odd', `${bamako} · closed | basis | not-in-list | odd`],
    ['posts.0.contact.email', 'a@b?cc=c@d', `${bamako} · contact · email | not-an-email | a@b?cc=c@d`],
    [
      'posts.0.caveats.0.sources.0',
      'no',
      `${bamako} · caveats · caveat · sources | [0] | unknown-source | no`,
    ],
    ['posts.0.situations', 'none', `${bamako} · situations | not-a-list | none`],
    ['posts.0.lastAttested.date', 2020, `${bamako} · lastAttested · date | not-a-date | 2020`],
    [
      'sources.0.archived',
      'data:text/html,x',
      'sources · ml-2011 · archived | not-a-link | data:text/html,x',
    ],
    ['sources.2.translationOf', 'no', 'sources · sn-page · translationOf | unknown-source | no'],
    ['sources.2.copyOf', 'sn-page', 'sources · sn-page · copyOf | refers-to-itself | sn-page'],
    ['figures.1.echoOf', 'no', 'figures · posts-undated · echoOf | unknown-figure | no'],
    [
      'figures.1.echoOf',
      'posts-undated',
      'figures · posts-undated · echoOf | refers-to-itself | posts-undated',
    ],
    ['figures.1.alsoIn.0', 'no', 'figures · posts-undated · alsoIn | [0] | unknown-source | no'],
    ['notCovered.0.date', '2021-02-30', 'notCovered · 1 · date | not-a-date | 2021-02-30'],
    // Without any other field, a record is dropped.
    ['posts.0.city', 'Bamako', `${bamako} | city | not-an-object | Bamako`],
    ['posts.0.id', 'Ml Bamako', 'posts · 1 | id | not-an-id | Ml Bamako'],
    ['posts.1.id', 'ml-bamako', 'posts · 2 | id | duplicate | ml-bamako'],
    ['posts.0.position', [91, 0], `${bamako} | position[0] | not-a-position | 91`],
    ['posts.0.position', [12], `${bamako} | position[1] | not-a-position`],
    ['posts.0.position', [12, Number('-1e400')], `${bamako} | position[1] | not-a-position | -Infinity`],
    ['posts.1', 'sn-dakar', 'posts · 2 | not-an-object | sn-dakar'],
    ['figures.1.value', '93', 'figures · posts-undated | value | not-a-count | 93'],
    ['figures.1.value', 93.5, 'figures · posts-undated | value | not-a-count | 93.5'],
    ['figures.1.value', -93, 'figures · posts-undated | value | not-a-count | -93'],
    ['figures.1.value', Number('1e400'), 'figures · posts-undated | value | not-a-count | Infinity'],
    ['figures.1.unit', 'countries', 'figures · posts-undated | unit | unit-mismatch | countries'],
    [
      'figures.1.dateKind',
      'published',
      'figures · posts-undated | dateKind | date-kind-mismatch | published',
    ],
    ['figures.1.date', '2012', 'figures · posts-undated | dateKind | date-kind-mismatch | undated'],
    ['events.0.source', 'no', 'events · directorate-2010 | source | unknown-source | no'],
  ])('%s as %j', (path, value, named) => {
    const raw = documentWith(path, value)
    expect(namedIn(raw)).toEqual([named])
    const { network, problems } = parseNetwork(raw)
    expect(network).toEqual(documentWith(problems[0]?.path.join('.') ?? ''))
  })
})

describe('a required field is emptied instead, where its record says much without it', () => {
  const sahel = { id: 'atlantis', label: { fr: 'atlantis', en: 'atlantis' } }
  test.each([
    ['posts.0.partners', 7, [], `${bamako} · partners | not-a-list | 7`],
    ['posts.0.coverage', { ML: true }, [], `${bamako} · coverage | not-a-list | {…}`],
    ['posts.0.lastAttested', null, { sources: [] }, `${bamako} · lastAttested | not-an-object | null`],
    ['notCovered', 'none', [], 'notCovered | not-a-list | none'],
    ['events', {}, [], 'events | not-a-list | {…}'],
    ['licence', 7, '', 'licence | not-text | 7'],
    ['edition', 'today', '2026-11-20', 'edition | not-a-date | today'],
  ])('%s as %j becomes %j', (path, value, left, named) => {
    expect(namedIn(documentWith(path, value))).toEqual([named])
    expect(parseNetwork(documentWith(path, value)).network).toEqual(documentWith(path, left))
  })

  test.each(['posts.0.partners', 'posts.0.lastAttested', 'figures', 'licence'])(
    '%s may even be missing',
    (path) => {
      expect(namedIn(documentWith(path))).toEqual([expect.stringContaining('| missing')])
    },
  )

  test('an unknown region becomes one that is called by its id', () => {
    const raw = documentWith('posts.1.region', 'atlantis')
    expect(namedIn(raw)).toEqual(['posts · sn-dakar · region | unknown-region | atlantis'])
    const { network } = parseNetwork(raw)
    expect(network.posts).toHaveLength(2)
    expect(network.regions.at(-1)).toMatchObject(sahel)
  })
})

test('signs outside the oldest plane of Unicode are characters like any other', () => {
  expect(namedIn(documentWith('posts.0.city.fr', '😀 Ville 𝒱 😀'))).toEqual([])
})

test('a value cannot turn the text around it, and is not cut through a character', () => {
  const raw = documentWith('posts.0.id', `\u202e${'x'.repeat(78)}😀 and more`)
  expect(namedIn(raw)[0]).toContain(`| not-an-id | \uFFFD${'x'.repeat(78)}…`)
})

test('a value too long to be shown is cut short in the name of its problem', () => {
  const raw = documentWith('posts.0.partners.0.name.fr', 'x'.repeat(501))
  expect(namedIn(raw)).toEqual([`${bamako} · partners · police | name.fr | too-long | ${'x'.repeat(80)}…`])
})

test('a part is named by its place in the answer, whatever fell out before it', () => {
  const [good, other] = [
    { threat: 'terrorism', sources: ['ml-2020'] },
    { threat: 'drug-trafficking', sources: ['ml-2011'] },
  ]
  const threats = [7, good, { ...good, sources: ['no'] }, 8, other, { ...other, threat: 'boredom' }]
  const { network, problems } = parseNetwork(documentWith('posts.0.threats', threats))
  expect(network.posts[0]?.threats).toEqual([good, other])
  // Malformed parts are found before broken references.
  expect(problems.map(({ unit, path }) => [unit, path.join('.')])).toEqual([
    [`${bamako} · threats · 1`, 'posts.0.threats.0'],
    [`${bamako} · threats · 4`, 'posts.0.threats.3'],
    [`${bamako} · threats · 3`, 'posts.0.threats.2'],
    [`${bamako} · threats · 6`, 'posts.0.threats.5'],
  ])
  expect(problems[0]).toEqual({
    unit: `${bamako} · threats · 1`,
    id: 'ml-bamako',
    path: ['posts', 0, 'threats', 0],
    field: '',
    reason: { code: 'not-an-object', value: '7' },
  })
})
