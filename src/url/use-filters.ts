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

/** The list with the value added, or taken away. */
export function toggled(chosen: readonly string[], value: string): readonly string[] {
  return chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]
}

type ListValues = Partial<Readonly<Record<ListFilterName, readonly string[] | null>>>

/** What is chosen of the filters as parameters; what is left out is chosen no more. */
function listsOf(values: ListValues) {
  const lists: Partial<Record<ListParameter, readonly string[] | null>> = {}
  for (const name of listFilterNames) lists[listFilters[name].parameter] = values[name] ?? null
  return lists
}

/** The parameters that narrow the posts down. */
export const filterParameters = [
  ...listFilterNames.map((name) => listFilters[name].parameter),
  'match',
  'q',
] as const
const pickFilters = pick(...filterParameters)

/**
 * The filters of the page and how to change some of them. Choosing pushes a state, typing replaces it.
 * The filters stay the same object until one of them changes, from year to year as well; what changes them is always the same.
 */
export function useFilters() {
  const state = useAddressState(pickFilters)
  const isInYear = useAddressState(({ at }) => at !== null)
  const filters = useMemo(
    (): Filters => ({
      ...forEachList((name) => state[listFilters[name].parameter]),
      // The marks of today give way to the states of a year.
      ...(isInYear && { evidence: [] }),
      match: state.match,
      q: state.q,
    }),
    [state, isInYear],
  )
  return { filters, ...useChooseFilters() }
}

/** What changes the filters, always the same, for those that need not know them. */
export function useChooseFilters() {
  const write = useWriteAddress()
  return useMemo(
    () => ({
      setFilter: (name: ListFilterName, values: readonly string[]) =>
        void write({ [listFilters[name].parameter]: values }, push),
      /** Adds a value, or takes it away. */
      toggle: (name: ListFilterName, value: string) => {
        const { parameter } = listFilters[name]
        void write((now) => ({ [parameter]: toggled(now[parameter], value) }), push)
      },
      /** Asks for one country alone, in place of what is searched for in words. */
      askCountry: (code: string) => void write({ country: [code], q: null }, push),
      setText: (text: string) => void write({ q: text }, { history: 'replace' }),
      clear: () => void write({ ...listsOf({}), match: null, q: null }, push),
    }),
    [write],
  )
}

// Each filter by itself, for its own field, which is not drawn again when another changes.

export function useSearchText() {
  const write = useWriteAddress()
  const text = useAddressState(({ q }) => q)
  return { text, setText: (next: string) => void write({ q: next }, { history: 'replace' }) }
}

export function useMatch() {
  const write = useWriteAddress()
  const chosen = useAddressState(({ match }) => match)
  return { chosen, setMatch: (next: 'any' | 'all') => void write({ match: next }, push) }
}

/** The posts that have these values as a state of the address: without any other filter or a card, in the list. */
export function stateOfPosts(values: ListValues): Change {
  return { ...listsOf(values), match: null, q: null, post: null, claim: null, view: null }
}

/** Shows the posts that have these values. The function always stays the same. */
export function useShowPosts() {
  const write = useWriteAddress()
  return useCallback((values: ListValues) => void write(stateOfPosts(values), push), [write])
}

/** What is chosen of one filter. The function always stays the same. */
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
