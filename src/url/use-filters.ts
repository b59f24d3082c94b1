import { useCallback, useMemo } from 'react'

import {
  type Filters,
  forEachList,
  type ListFilterName,
  listFilterNames,
  listFilters,
  type ListParameter,
} from '~/rules/selection/filter-table'

import { type Change, pick, useAddressState, useWriteAddress } from './address'

const push = { history: 'push' } as const

/** The list with the value added, or removed if it was there. */
export function toggled(chosen: readonly string[], value: string): readonly string[] {
  return chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]
}

type ListValues = Partial<Readonly<Record<ListFilterName, readonly string[] | null>>>

/** The filters as parameters; filters left out of `values` are reset. */
function listsOf(values: ListValues) {
  const lists: Partial<Record<ListParameter, readonly string[] | null>> = {}
  for (const name of listFilterNames) lists[listFilters[name].parameter] = values[name] ?? null
  return lists
}

/** Parameters that filter the posts. */
export const filterParameters = [
  ...listFilterNames.map((name) => listFilters[name].parameter),
  'match',
  'q',
] as const
const pickFilters = pick(...filterParameters)

/**
 * The filters of the page and functions to change them. A choice pushes a history entry, typing replaces it. The filters
 * are the same object until one of them changes; the functions are always the same.
 */
export function useFilters() {
  const state = useAddressState(pickFilters)
  const isInYear = useAddressState(({ at }) => at !== null)
  const filters = useMemo(
    (): Filters => ({
      ...forEachList((name) => state[listFilters[name].parameter]),
      // The post marks are replaced by the states of a year.
      ...(isInYear && { evidence: [] }),
      match: state.match,
      q: state.q,
    }),
    [state, isInYear],
  )
  return { filters, ...useChooseFilters() }
}

/** The functions that change filters, always the same, for components that do not read filters. */
export function useChooseFilters() {
  const write = useWriteAddress()
  return useMemo(
    () => ({
      setFilter: (name: ListFilterName, values: readonly string[]) =>
        void write({ [listFilters[name].parameter]: values }, push),
      /** Adds a value, or removes it if it is there. */
      toggle: (name: ListFilterName, value: string) => {
        const { parameter } = listFilters[name]
        void write((now) => ({ [parameter]: toggled(now[parameter], value) }), push)
      },
      /** Chooses one country alone and clears the search text. */
      askCountry: (code: string) => void write({ country: [code], q: null }, push),
      setText: (text: string) => void write({ q: text }, { history: 'replace' }),
      clear: () => void write({ ...listsOf({}), match: null, q: null }, push),
    }),
    [write],
  )
}

// One hook per filter, so that its field is not rendered again when another filter changes.

/** The text of the search, and a function to change it. */
export function useSearchText() {
  const write = useWriteAddress()
  const text = useAddressState(({ q }) => q)
  return { text, setText: (next: string) => void write({ q: next }, { history: 'replace' }) }
}

/** Whether a post needs any or all of the chosen threats, and a function to change it. */
export function useMatch() {
  const write = useWriteAddress()
  const chosen = useAddressState(({ match }) => match)
  return { chosen, setMatch: (next: 'any' | 'all') => void write({ match: next }, push) }
}

/** The state of the address in which the list shows the posts with these values: no other filter, no card. */
export function stateOfPosts(values: ListValues): Change {
  return { ...listsOf(values), match: null, q: null, post: null, claim: null, view: null }
}

/** Returns a function that shows the posts with these values. The function is always the same. */
export function useShowPosts() {
  const write = useWriteAddress()
  return useCallback((values: ListValues) => void write(stateOfPosts(values), push), [write])
}

/** The chosen values of one filter, and a function to change them, which is always the same. */
export function useListFilter(name: ListFilterName) {
  const { parameter } = listFilters[name]
  const write = useWriteAddress()
  const chosen = useAddressState((state) => state[parameter])
  const choose = useCallback(
    (next: (chosen: readonly string[]) => readonly string[]) =>
      void write((now) => ({ [parameter]: next(now[parameter]) }), push),
    [write, parameter],
  )
  return [chosen, choose] as const
}
