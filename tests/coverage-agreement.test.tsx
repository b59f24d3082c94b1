import { parse } from 'csv-parse/sync'
import { renderToStaticMarkup } from 'react-dom/server'
import { network } from 'virtual:network'
import { describe, expect, it } from 'vitest'

import { statementsOf } from '~/features/country-coverage/coverage-statements'
import { coveredGroups } from '~/features/country-coverage/covered-groups'
import { StaticCard } from '~/features/mission-card/StaticCard'
import { RowAbout } from '~/features/post-list/RowAbout'
import { rolesToShow } from '~/features/world-map/land/country-fills'
import { layerStates } from '~/features/world-map/land/layer-states'
import { countriesFr } from '~/i18n/generated/countries.fr'
import { LanguageProvider } from '~/i18n/language'
import type { Post } from '~/model/post'
import { nameCountries } from '~/publish/exports/columns'
import { postsCsv } from '~/publish/exports/post-columns'
import { coverageOf } from '~/rules/coverage/coverage'
import { summaryOf } from '~/rules/survey/summary'
import { matrixGroups } from '~/rules/survey/threat-matrix'

import { languages } from './languages'

/* Every place that tells of coverage is read and compared, post by post and country by country. */

const nameOf = languages.fr.country
const summary = summaryOf(network)
const codes = Object.keys(countriesFr)
const context = { network, countryName: nameCountries({ fr: {}, en: {} }) }
const rows: Record<string, string>[] = parse(postsCsv(network.posts, context), { columns: true })

/** The row of the list, rendered from the summary as on the first screen. */
function row(post: Post): HTMLElement {
  const known = summary.posts.find(({ id }) => id === post.id) ?? post
  return draw(<RowAbout post={known} network={summary} reason={null} marked="" />)
}

function draw(part: React.ReactNode): HTMLElement {
  const place = document.createElement('div')
  place.innerHTML = renderToStaticMarkup(<LanguageProvider language={languages.fr}>{part}</LanguageProvider>)
  return place
}

const cards = new Map(
  network.posts.map(
    (post) =>
      [post, draw(<StaticCard network={network} post={post} changes={new Map()} home="/" />)] as const,
  ),
)

const wordsIn = (element: Element | null | undefined) => element?.textContent.replaceAll(/\s+/g, ' ') ?? ''

/** The countries of a card: `Couvre | Namibie | déduit`, the limits of a claim between the last two. */
function onCard(post: Post): readonly string[] {
  const terms = new Set(['Couvre', 'Couvrait', 'Cité pour'])
  return [...(cards.get(post)?.querySelectorAll('.card-facts__fact') ?? [])]
    .filter((fact) => terms.has(wordsIn(fact.querySelector('dt'))))
    .flatMap((fact) =>
      [...fact.querySelectorAll('.claim-line')].map((line) => {
        const [name = ''] = wordsIn(line.firstChild?.parentElement).split(/ \(|\d| déduit/)
        const limits = wordsIn(line.querySelector('.card-facts__as-of')).trim().slice(1, -1)
        const basis = wordsIn(line.querySelector('.claim-basis'))
        return [wordsIn(fact.querySelector('dt')), name.trim(), limits, basis].filter(Boolean).join(' | ')
      }),
    )
}

/** The same for the row of the list, which leaves out the host country. */
function onRow(post: Post): readonly string[] {
  const [, ...parts] = wordsIn(row(post).querySelector('p')).split(' · ')
  return parts.flatMap((part) => {
    const [verb = '', list = ''] = part.split(' : ')
    const term = { 'couvre aussi': 'Couvre', couvrait: 'Couvrait', 'cité pour': 'Cité pour' }[verb] ?? verb
    return list.split(/, (?![^(]*\))/).map((item) => {
      const [name, remarks = ''] = item.replace(')', '').split(' (')
      const words = remarks.split(', ')
      const basis = words.filter((word) => word === 'déduit')
      const limits = words.filter((word) => word !== 'déduit').join(', ')
      return [term, name, limits, ...basis].filter(Boolean).join(' | ')
    })
  })
}

/** The CSV columns that name the country, each with whether the item says "inferred:". */
function inTable(post: Post, code: string): readonly string[] {
  const row = rows.find(({ id }) => id === post.id) ?? {}
  const columns = [
    'coverage_full',
    ...['scoped', 'inferred', 'former', 'mentioned'].map((list) => `coverage_${list}_fr`),
  ]
  return columns.flatMap((column) =>
    (row[column] ?? '')
      .split(/(?<=\]); /)
      .filter((item) => item.startsWith(code))
      .map((item) => (item.includes('[inferred:') ? `${column}, inferred` : column)),
  )
}

/** The statement of the country's answer about the post. */
function inAnswer(post: Post, code: string): readonly string[] {
  return statementsOf(coverageOf(network, code), network.edition)
    .filter((statement) => statement.post?.id === post.id && statement.coverage)
    .map(({ kind, claim }) => (claim.basis === 'inferred' ? `${kind}, inferred` : kind))
}

/** The expected statement of each place about a claim, derived from the data independently: term, column, answer, tint. */
function expected(post: Post, { country, scope, until, basis }: Post['coverage'][number]) {
  const inferred = basis === 'inferred' ? ', inferred' : ''
  const hasEnded = post.closed || (until && until < network.edition.slice(0, until.length))
  if (post.status === 'mentioned')
    return ['Cité pour', `coverage_mentioned_fr${inferred}`, /^mentioned/] as const
  if (hasEnded) return ['Couvrait', `coverage_former_fr${inferred}`, /^formerly-/] as const
  if (country === post.country) return ['Couvre', 'coverage_full', /^hosts/, 'host'] as const
  if (inferred) return ['Couvre', 'coverage_inferred_fr, inferred', /^\w+, inferred$/, 'inferred'] as const
  if (scope) return ['Couvre', 'coverage_scoped_fr', /^scoped$/, 'scoped'] as const
  return ['Couvre', 'coverage_full', /^covered$/, 'covered'] as const
}

describe('every post says one thing of a country', () => {
  it.each(network.posts.map((post) => [post.id, post] as const))('%s', (_, post) => {
    const card = onCard(post)
    expect(card).toHaveLength(post.coverage.length)
    for (const claim of post.coverage) {
      const [term, column, answer, role] = expected(post, claim)
      const line = card.find((said) => said.split(' | ')[1] === nameOf(claim.country)) ?? ''
      expect(line).toMatch(new RegExp(`^${term} \\| `))
      expect(line.endsWith('| déduit')).toBe(claim.basis === 'inferred')
      expect(line).toContain(claim.scope?.fr ?? '')
      expect(line).toContain(claim.until?.slice(0, 4) ?? '')
      expect(inTable(post, claim.country)).toEqual([column])
      expect(inAnswer(post, claim.country)).toEqual([expect.stringMatching(answer)])
      expect(rolesToShow(network, post, []).get(claim.country)).toBe(role)
    }
    const elsewhere = card.filter((line) => line.split(' | ')[1] !== nameOf(post.country))
    expect(onRow(post).toSorted()).toEqual(elsewhere.toSorted())
  })
})

describe('every country is one thing in answer, list of countries and map', () => {
  const fills = layerStates(network, codes)
  const groups = coveredGroups(network, nameOf)
  it.each(codes.map((code) => [nameOf(code), code] as const))('%s', (_, code) => {
    const { kind, said } = coverageOf(network, code)
    const group = groups.find(({ answers }) => answers.some(({ country }) => country === code))?.kind
    expect(group ?? (kind === 'home' ? 'home' : 'none')).toBe(kind)
    const spokenOf = new Set(['ended', 'mentioned', 'denied', 'office'])
    expect(fills.get(code)).toBe(kind === 'home' ? undefined : spokenOf.has(kind) ? 'other' : kind)
    // A chosen post or country tints the same countries as the layer.
    const tinted = rolesToShow(network, undefined, [code]).get(code)
    expect(tinted ?? 'not today').toBe(
      ['host', 'covered', 'scoped', 'inferred'].includes(kind) ? kind : 'not today',
    )
    for (const { post } of said) expect(inAnswer(post, code)).not.toEqual([])
  })
})

describe('every threat of a post is inferred, or not, on card, row and matrix alike', () => {
  const matrix = new Map(
    matrixGroups(network, 'fr', nameOf).flatMap(({ rows: named, silent }) =>
      [...named, ...silent].map((row) => [row.post.id, row] as const),
    ),
  )
  it.each(network.posts.map((post) => [post.id, post] as const))('%s', (_, post) => {
    const card = cards.get(post)
    const about = wordsIn(row(post))
    for (const { threat, basis } of post.threats) {
      const link = card?.querySelector(`a[href*="threat=${threat}"]`)
      const mention = matrix.get(post.id)?.mentions.get(threat)
      expect(wordsIn(link?.closest('.claim-line')?.querySelector('.claim-basis'))).toBe(
        basis === 'inferred' ? 'déduit' : '',
      )
      expect(mention?.standing === 'inferred').toBe(basis === 'inferred')
      expect(about.toLowerCase().includes(`${wordsIn(link).toLowerCase()} (déduit)`)).toBe(
        basis === 'inferred',
      )
    }
    expect(about.includes('(ville déduite)')).toBe(post.cityBasis === 'inferred')
  })
})

it('no claim of the network is inferred or counted by the atlas without the word beside it', () => {
  const words = [...cards.values()].flatMap((card) => [...card.querySelectorAll('.claim-line .claim-basis')])
  const text = JSON.stringify(network)
  expect(words.filter((word) => wordsIn(word) === 'déduit')).toHaveLength(
    text.split('"basis":"inferred"').length - 1,
  )
  expect(words.filter((word) => wordsIn(word) === 'compté par nous')).toHaveLength(
    text.split('"basis":"summed"').length - 1,
  )
})
