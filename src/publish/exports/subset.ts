import { sourcesOfPost } from '~/model/claims'
import { type Figure, metricNames } from '~/model/figure'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'
import { type FigureFilter, figureRows, sourceIdsOf } from '~/rules/figures/figures'
import type { Filters } from '~/rules/selection/filter-table'
import type { Selection } from '~/rules/selection/filters'
import type { AskedYear } from '~/rules/time/as-known'
import { lifeOf } from '~/rules/time/post-life'
import { answerOf } from '~/rules/time/year-answer'
import type { YearState } from '~/rules/time/year-state'

import { sourcesWithOriginals } from './cell-texts'

/** The filters by which a downloaded document or map was reduced. */
export interface PostSubset {
  readonly of: 'posts'
  readonly filters: Filters
  readonly documented: number
  readonly mentioned: number
  /** All documented posts of the edition. */
  readonly documentedInAll: number
  /** While the page shows a year: the year, and the answer for each post. */
  readonly inYear?: AskedYear & {
    readonly posts: readonly {
      readonly id: string
      readonly state: YearState
      readonly sources: readonly string[]
    }[]
  }
}

/** The filters by which a downloaded document of statements was reduced. */
export interface FigureSubset {
  readonly of: 'figures'
  readonly filters: FigureFilter
  readonly statements: number
  readonly statementsInAll: number
  /** Ids of older statements that the filters leave out, kept because others repeat them. */
  readonly keptAsOrigins: readonly string[]
}

/** A partial document of the same schema; its other lists are empty because they were left out. */
export type SubsetDocument<Subset> = Network & { readonly subset: Subset }

/** The posts that the page shows, documented or mentioned, in document order. */
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

/** The filters in force, as a document records them. */
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

/** The document reduced to the posts that the page shows, their sources, and the vocabularies. */
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

/** The statements that the page shows, by metric, oldest first. */
export function selectedFigures(network: Network, filter: FigureFilter): readonly Figure[] {
  return metricNames.flatMap((metric) => figureRows(network, metric, filter).map(({ figure }) => figure))
}

/**
 * The document reduced to the statements that the page shows, their sources, and the vocabularies. The origins of echoes
 * are kept, so that echoes can be recognised; `subset` lists them.
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
