import { findClaim } from '~/model/claims'
import type { Figure, Metric } from '~/model/figure'
import type { Edition, Network } from '~/model/network'
import type { YearSpan } from '~/rules/figures/figure-time'

import { chartSubject, type CitedSubject, figureSubject } from './citation-figures'
import { claimSubject, postSubject } from './citation-posts'
import type { CitationWords } from './citation-words'

/** A thing to cite. Ids are those of the document and the address: `ml-bamako.threat.terrorism` for a claim. */
export type Citable =
  | { readonly kind: 'figure' | 'post' | 'claim'; readonly id: string }
  | {
      readonly kind: 'chart'
      readonly metric: Metric
      /** The statements shown, in their order. */
      readonly figures: readonly Figure[]
      /** The years of the chart's axis. */
      readonly years: YearSpan
    }
  | { readonly kind: 'atlas' }

/** A citation, independent of its format: the fact, its sources, and the edition of the atlas. */
export interface Citation extends CitedSubject, Edition {
  readonly kind: Citable['kind']
  /** Code of the language that it is written in. */
  readonly lang: string
  /** ASCII letters, digits, dots and hyphens; the same for the same thing in the same edition. */
  readonly key: string
  readonly licence: string
  /** Absolute address that shows it. */
  readonly permalink: string
  /** Absolute address of the edition's data; only of a citation that draws on all of them. */
  readonly data?: string
}

/** Absolute addresses used in a citation. */
export interface CitedAddresses {
  /** Opens the atlas on the cited thing. */
  readonly permalink: string
  /** The document of the edition: its permanent address, or the endpoint while it is open. */
  readonly data: string
}

/**
 * The citation of a figure, a chart, a post, a claim or the whole atlas, in the language of `words`, naming the original
 * sources and the data edition. Null if the document does not hold the thing to cite.
 */
export function citationOf(
  network: Network,
  citable: Citable,
  { permalink, data }: CitedAddresses,
  words: CitationWords,
): Citation | null {
  const subject = subjectOf(network, citable, words)
  if (subject === null) return null
  return {
    ...subject,
    kind: citable.kind,
    lang: words.lang,
    key: asKey('atlas-ssi', network.edition, ...nameOf(citable)),
    edition: network.edition,
    ...(network.open && { open: true }),
    licence: network.licence,
    permalink,
    ...(citable.kind === 'atlas' || citable.kind === 'chart' ? { data } : {}),
  }
}

/** A key that every reference manager accepts: characters other than ASCII letters, digits, dots and hyphens are replaced. */
export function asKey(...parts: readonly string[]): string {
  return parts.join('-').replaceAll(/[^A-Za-z0-9.-]+/g, '_')
}

function nameOf(citable: Citable): readonly string[] {
  if (citable.kind === 'atlas') return []
  if (citable.kind !== 'chart') return [citable.id]
  const { metric, years, figures } = citable
  return ['chart', metric, `${years.from}-${years.to}`, String(figures.length)]
}

function subjectOf(network: Network, citable: Citable, words: CitationWords): CitedSubject | null {
  switch (citable.kind) {
    case 'figure': {
      const figure = network.figures.find(({ id }) => id === citable.id)
      return figure === undefined ? null : figureSubject(network, figure, words)
    }
    case 'chart':
      return chartSubject(network, citable, words)
    case 'post': {
      const post = network.posts.find(({ id }) => id === citable.id)
      return post === undefined ? null : postSubject(network, post, words)
    }
    case 'claim': {
      const found = findClaim(network, citable.id)
      return found === null ? null : claimSubject(network, found.post, found.claim, words)
    }
    case 'atlas':
      return { statement: words.t('cite.atlas'), notes: [], sources: [] }
  }
}
