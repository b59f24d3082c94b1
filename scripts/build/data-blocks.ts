import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { digestOf } from '../../data/digest'
import { type EmbeddedSummary, summaryId } from '../../src/api/fetch/embedded-summary'
import { type Lang, langs } from '../../src/i18n/languages/languages'
import { atlasPath } from '../../src/i18n/site-paths'
import type { PartialDate } from '../../src/model/claim'
import { claimsOf } from '../../src/model/claims'
import { compareDates } from '../../src/model/dates'
import type { Network } from '../../src/model/network'
import { licences } from '../../src/publish/exports/data-package'
import { postCollection } from '../../src/publish/exports/posts-geojson'
import { summaryOf } from '../../src/rules/survey/summary'
import type { Site } from './site'

/** The page that the description is on. */
interface DescribedPage {
  readonly lang: Lang
  readonly title: string
  readonly description: string
}

/** The downloads: message key of the name, path below the API folder, MIME type. */
const files = [
  ['downloads.whole.document', 'network.json', 'application/json'],
  ['downloads.whole.posts', 'posts.csv', 'text/csv'],
  ['downloads.whole.years', 'post-years.csv', 'text/csv'],
  ['downloads.whole.map', 'posts.geojson', 'application/geo+json'],
  ['downloads.whole.figures', 'figures.csv', 'text/csv'],
  ['downloads.whole.package', 'datapackage.json', 'application/json'],
] as const

type Word = 'downloads.creator' | (typeof files)[number][0]

/** Messages without placeholders, read from their files, without the code of the page. */
function wordsIn(lang: DescribedPage['lang']): Readonly<Record<Word, string>> {
  const file = join(import.meta.dirname, '../../src/i18n/messages', lang, 'downloads.json')
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Every date at which the data say that something was so. */
function datesIn(network: Network): readonly PartialDate[] {
  const ofPosts = network.posts.flatMap((post) => [
    post.lastAttested.date,
    ...claimsOf(post).flatMap(({ claim }) => [
      'year' in claim ? String(claim.year) : undefined,
      'date' in claim ? claim.date : undefined,
      'asOf' in claim ? claim.asOf : undefined,
      'from' in claim ? claim.from : undefined,
      'until' in claim ? claim.until : undefined,
    ]),
  ])
  const others = [...network.figures, ...network.events].map(({ date }) => date)
  return [...ofPosts, ...others].filter((date) => date !== undefined && date !== null)
}

/** The span of those dates as an ISO 8601 interval; empty for data without a date. */
function temporalCoverage(network: Network): { readonly temporalCoverage?: string } {
  const dates = datesIn(network).toSorted(compareDates)
  const [first, last] = [dates.at(0), dates.at(-1)]
  return first === undefined || last === undefined ? {} : { temporalCoverage: `${first}/${last}` }
}

/** The box around the posts: south, west, north, east. */
function spatialCoverage(network: Network): object {
  const { bbox } = postCollection(network.posts, { network, countryName: (code) => ({ fr: code, en: code }) })
  if (bbox === undefined) return {}
  const [west, south, east, north] = bbox
  return {
    spatialCoverage: {
      '@type': 'Place',
      geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` },
    },
  }
}

/**
 * The data described as a schema.org Dataset, for search engines, with the texts of the page. `url` is set only if the
 * address of the site is known; otherwise its files are given as paths.
 */
export function describeDataset(network: Network, page: DescribedPage, site: Site): object {
  const words = wordsIn(page.lang)
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: page.title,
    description: page.description,
    ...(site.isKnown && { url: site.hrefOf(atlasPath(page.lang)) }),
    inLanguage: langs,
    creator: { '@type': 'Organization', name: words['downloads.creator'] },
    license: licences[network.licence]?.path ?? network.licence,
    isAccessibleForFree: true,
    version: network.edition,
    creativeWorkStatus: network.open ? 'Draft' : 'Published',
    dateModified: network.edition,
    ...temporalCoverage(network),
    ...spatialCoverage(network),
    distribution: files.map(([key, path, encodingFormat]) => ({
      '@type': 'DataDownload',
      name: words[key],
      encodingFormat,
      contentUrl: site.hrefOf(`api/v1/${path}`),
    })),
  }
}

/** The description as a JSON-LD block for the head of a page. It is data, not a script: the policy does not apply. */
export function datasetBlock(network: Network, page: DescribedPage, site: Site): string {
  const data = JSON.stringify(describeDataset(network, page, site))
  return `<script type="application/ld+json">${data.replaceAll('<', String.raw`\u003c`)}</script>`
}

/** The data embedded in a prerendered document. */
export function embeddedSummary(network: Network): EmbeddedSummary {
  return { digest: digestOf(network), summary: summaryOf(network) }
}

/** The summary as a JSON block in the document: data, not a script, so that the policy does not apply. */
export function summaryBlock(embedded: EmbeddedSummary): string {
  // "<" could end the element or start a comment in it.
  const json = JSON.stringify(embedded).replaceAll('<', String.raw`\u003c`)
  return `<script type="application/json" id="${summaryId}">${json}</script>`
}
