import { useQueryState, useQueryStates } from 'nuqs'
import { useCallback, useMemo } from 'react'

import {
  type Filters,
  forEachList,
  type ListFilterName,
  listFilterNames,
  listFilters,
  type ListParameter,
} from '~/rules/selection/filter-table'

import { filterParams, params } from './params'

const cardParams = { post: params.post, claim: params.claim, with: params.with }
const figureParams = { years: params.years, show: params.show, figure: params.figure }

/**
 * The query that the page was loaded with, read before anything can have changed it. The browser's own record of the
 * loading does not do: where a worker answers, WebKit writes the address of that answer into it, without a query.
 */
export const firstQuery = typeof location === 'undefined' ? '' : location.search

/** The list with the value added, or taken away. */
export function toggled(chosen: readonly string[], value: string): readonly string[] {
  return chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]
}

const postListParams = { ...filterParams, ...cardParams, view: params.view }
const yearParams = { at: params.at, known: params.known }
const sideParams = { from: params.from, to: params.to }

/**
 * The filters of the page and how to change some of them. Choosing pushes a state, typing replaces it.
 * The filters stay the same object until one of them changes; what changes them is always the same.
 */
export function useFilters() {
  const [state, write] = useQueryStates(filterParams)
  const [at] = useQueryState('at', params.at)
  const filters = useMemo(
    (): Filters => ({
      ...forEachList((name) => state[listFilters[name].parameter]),
      // The marks of today give way to the states of a year.
      ...(at !== null && { evidence: [] }),
      match: state.match,
      q: state.q,
    }),
    [state, at],
  )
  const actions = useMemo(() => {
    /** Changes what is chosen of one filter. */
    function change(name: ListFilterName, next: (chosen: readonly string[]) => readonly string[]): void {
      const { parameter } = listFilters[name]
      void write((now) => ({ ...now, [parameter]: next(now[parameter]) }), { history: 'push' })
    }
    return {
      setFilter: (name: ListFilterName, values: readonly string[]) => change(name, () => values),
      /** Adds a value, or takes it away. */
      toggle: (name: ListFilterName, value: string) => change(name, (chosen) => toggled(chosen, value)),
      /** Asks for one country alone, in place of what is searched for in words. */
      askCountry: (code: string) => void write({ country: [code], q: null }, { history: 'push' }),
      setText: (text: string) => void write({ q: text }, { history: 'replace' }),
      clear: () => void write(null, { history: 'push' }),
    }
  }, [write])
  return { filters, ...actions }
}

// Each filter by itself, for its own field, which is not drawn again when another changes.

export function useSearchText() {
  const [text, write] = useQueryState('q', params.q)
  return { text, setText: (next: string) => void write(next, { history: 'replace' }) }
}

export function useMatch() {
  const [chosen, write] = useQueryState('match', params.match)
  return { chosen, setMatch: (next: 'any' | 'all') => void write(next, { history: 'push' }) }
}

type ShownValues = Partial<Readonly<Record<ListFilterName, readonly string[]>>>

/** The posts that have these values as a state of the address: without any other filter or a card, in the list. */
export function stateOfPosts(values: ShownValues) {
  const lists: Partial<Record<ListParameter, readonly string[] | null>> = {}
  for (const name of listFilterNames) lists[listFilters[name].parameter] = values[name] ?? null
  return { ...lists, match: null, q: null, post: null, claim: null, view: null }
}

/** Shows the posts that have these values. The function always stays the same. */
export function useShowPosts() {
  const [, write] = useQueryStates(postListParams)
  return useCallback((values: ShownValues) => void write(stateOfPosts(values), { history: 'push' }), [write])
}

/** What is chosen of one filter. The function always stays the same. */
export function useListFilter(name: ListFilterName) {
  const { parameter } = listFilters[name]
  const [chosen, write] = useQueryState(parameter, filterParams[parameter])
  const choose = useCallback(
    (next: (chosen: readonly string[]) => readonly string[]) => void write(next, { history: 'push' }),
    [write],
  )
  return [chosen, choose] as const
}

/** The post whose card is open, and the claim singled out in it. What changes them is always the same. */
export function useChosenPost() {
  const [card, write] = useQueryStates(cardParams)
  const actions = useMemo(
    () => ({
      choose: (id: string) => void write({ post: id, claim: null, with: null }, { history: 'push' }),
      chooseClaim: (id: string | null) => void write({ claim: id }, { history: 'push' }),
      close: () => void write({ post: null, claim: null, with: null }, { history: 'push' }),
    }),
    [write],
  )
  return { postId: card.post, claimId: card.claim, ...actions }
}

/** The post with which that of the card is compared. */
export function useComparedPost() {
  const [withId, write] = useQueryState('with', params.with)
  return { withId, compareWith: (id: string | null) => void write(id, { history: 'push' }) }
}

/** On a phone: which of the three views is shown. */
export function useView() {
  const [view, write] = useQueryState('view', params.view)
  return { view, show: (next: 'list' | 'map' | 'figures') => void write(next, { history: 'push' }) }
}

export function useSort() {
  const [sort, write] = useQueryState('sort', params.sort)
  return { sort, setSort: (next: 'city' | 'country' | 'attested') => void write(next, { history: 'push' }) }
}

/** Which statements the figures show. */
export function useFigureOptions() {
  const [{ years, show, figure }, write] = useQueryStates(figureParams)
  return {
    years,
    official: show.includes('official'),
    noEcho: show.includes('no-echo'),
    undated: show.includes('undated'),
    figureId: figure,
    setYears: (next: typeof years) => void write({ years: next }, { history: 'push' }),
    setShow: (next: readonly string[]) => void write({ show: next }, { history: 'push' }),
    chooseFigure: (id: string | null) => void write({ figure: id }, { history: 'push' }),
  }
}

/** The two sides of the comparison: source ids, figure ids or years; absent means the default. */
export function useCompared() {
  const [{ from, to }, write] = useQueryStates(sideParams)
  return {
    from,
    to,
    setFrom: (next: string | null) => void write({ from: next }, { history: 'push' }),
    setTo: (next: string | null) => void write({ to: next }, { history: 'push' }),
  }
}

/** The year in which the network is shown, and with what is known of it; null: all years. */
export function useYear() {
  const [{ at, known }, write] = useQueryStates(yearParams)
  const actions = useMemo(
    () => ({
      /** On the way from one year to another, the state is replaced. */
      setYear: (year: number | null, history: 'push' | 'replace' = 'push') =>
        void write(year === null ? null : { at: year }, { history }),
      setKnown: (next: 'then' | null) => void write({ known: next }, { history: 'push' }),
    }),
    [write],
  )
  return { at, known, ...actions }
}

/** The optional layer over the map. */
export function useLayer() {
  const [layer, write] = useQueryState('layer', params.layer)
  return { layer, setLayer: (next: 'coverage' | null) => void write(next, { history: 'push' }) }
}
