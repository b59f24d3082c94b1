import { sourcesOfPost } from '~/model/claims'
import { type Figure, METRICS } from '~/model/figure'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'
import { type FigureFilter, figureRows, sourceIdsOf } from '~/rules/figures/figures'
import type { Filters } from '~/rules/selection/filter-table'
import type { Selection } from '~/rules/selection/filters'
import type { AskedYear } from '~/rules/time/as-known'
import { lifeOf } from '~/rules/time/post-life'
import { answerOf } from '~/rules/time/year-answer'
import type { YearState } from '~/rules/time/year-state'

import { sourcesWithOriginals } from './references'

/** Which posts a document or a map was cut down to. */
export interface PostSubset {
  readonly of: 'posts'
  readonly filters: Filters
  readonly documented: number
  readonly mentioned: number
  /** All documented posts of the edition. */
  readonly documentedInAll: number
  /** While the page shows a year: which, and what is said of each post in it. */
  readonly inYear?: AskedYear & {
    readonly posts: readonly {
      readonly id: string
      readonly state: YearState
      readonly sources: readonly string[]
    }[]
  }
}

/** Which statements a document was cut down to. */
export interface FigureSubset {
  readonly of: 'figures'
  readonly filters: FigureFilter
  readonly statements: number
  readonly statementsInAll: number
  /** Ids of older statements that the filters leave out, kept because others repeat them. */
  readonly keptAsOrigins: readonly string[]
}

/** A document of the same schema that holds a part; its other lists are empty because they were left out. */
export type SubsetDocument<Subset> = Network & { readonly subset: Subset }

/** The posts that the page shows, documented or only mentioned, in the order of the document. */
export function selectedPosts(network: Network, { visible, mentioned }: Selection): readonly Post[] {
  const shown = new Set([...visible, ...mentioned])
  return network.posts.filter((post) => shown.has(post))
}

function inYear(network: Network, selection: Selection, asked: AskedYear): NonNullable<PostSubset['inYear']> {
  return {
    ...asked,
    posts: selectedPosts(network, selection).map((post) => {
      const { state, sources } = answerOf(lifeOf(post, network.sources), asked)
      return { id: post.id, state, sources }
    }),
  }
}

export function postSubsetOf(network: Network, selection: Selection, asked: AskedYear | null): PostSubset {
  const { filters, visible, mentioned, total } = selection
  return {
    of: 'posts',
    filters,
    documented: visible.length,
    mentioned: mentioned.length,
    documentedInAll: total,
    ...(asked && { inYear: inYear(network, selection, asked) }),
  }
}

/** The document with the posts that the page shows, the sources that they use, and nothing else but the vocabularies. */
export function postsDocument(
  network: Network,
  selection: Selection,
  asked: AskedYear | null = null,
): SubsetDocument<PostSubset> {
  const posts = selectedPosts(network, selection)
  return {
    ...network,
    sources: sourcesWithOriginals(posts.flatMap(sourcesOfPost), network.sources),
    posts,
    notCovered: [],
    figures: [],
    events: [],
    subset: postSubsetOf(network, selection, asked),
  }
}

/** The statements that the page shows, metric by metric, oldest first. */
export function selectedFigures(network: Network, filter: FigureFilter): readonly Figure[] {
  return METRICS.flatMap((metric) => figureRows(network, metric, filter).map(({ figure }) => figure))
}

/**
 * The document with the statements that the page shows, the sources that they use, and nothing else but the vocabularies.
 * A repeated text stays recognisable: the statement that it repeats comes with it, and `subset` says so.
 */
export function figuresDocument(network: Network, filter: FigureFilter): SubsetDocument<FigureSubset> {
  const shown = selectedFigures(network, filter)
  const ids = new Set(shown.map(({ id }) => id))
  const repeated = new Set(shown.flatMap(({ echoOf }) => echoOf ?? []))
  const origins = network.figures.filter(({ id }) => repeated.has(id) && !ids.has(id))
  const figures = [...shown, ...origins]
  return {
    ...network,
    sources: sourcesWithOriginals(figures.flatMap(sourceIdsOf), network.sources),
    posts: [],
    notCovered: [],
    figures,
    events: [],
    subset: {
      of: 'figures',
      filters: filter,
      statements: shown.length,
      statementsInAll: network.figures.length,
      keptAsOrigins: origins.map(({ id }) => id),
    },
  }
}
