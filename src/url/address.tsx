import { type inferParserType, useQueryStates } from 'nuqs'
import {
  createContext,
  type ReactNode,
  useContext,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'

import { params, serialize } from './params'

/** The state of the page: all parameters of the address, parsed. */
type State = inferParserType<typeof params>

/** Parameters and their new values; null: the default. */
export type Change = { readonly [Name in keyof State]?: State[Name] | null }

/** Builds the query of the page with some parameters changed. */
export type Href = (change: Change) => string

type Write = ReturnType<typeof useQueryStates<typeof params>>[1]

/**
 * The query at load time, read before anything can change it. The browser's own navigation timing entry cannot be used:
 * where a service worker answers, WebKit gives it the address of that response, without a query.
 */
export const firstQuery = typeof location === 'undefined' ? '' : location.search

/** Each parameter is serialised on its own, and unchanged ones only once: there are hundreds of links. */
function hrefFrom(state: State): Href {
  const written = Object.entries(state).map(([name, value]) => [name, writeOne({ [name]: value })] as const)
  return (change) => {
    const changed = new Map(
      Object.entries(change).map(([name, value]) => [name, writeOne({ [name]: value })]),
    )
    const parts = written.map(([name, part]) => changed.get(name) ?? part)
    return `?${parts.filter((part) => part !== '').join('&')}`
  }
}

/** One parameter without the question mark; empty for a default. */
function writeOne(parameter: Change): string {
  return serialize(parameter).slice(1)
}

/** A value with subscribers. */
function createStore<Value>(first: Value) {
  const listeners = new Set<() => void>()
  let current = first
  return {
    read: () => current,
    /** The prerendered value: hydration has to start with it. */
    readFirst: () => first,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    follow: (next: Value) => {
      if (next === current) return
      current = next
      for (const listener of listeners) listener()
    },
  }
}

interface Address {
  readonly states: ReturnType<typeof createStore<State>>
  readonly hrefs: ReturnType<typeof createStore<Href>>
  readonly write: Write
}

const AddressContext = createContext<Address | null>(null)

/**
 * Parses the address once for the whole page: it has dozens of readers and hundreds of links, and `useQueryStates` parses
 * all of it wherever it is used. Uses stores instead of a changing context: a context change makes React hydrate parts
 * before they are due.
 */
export function AddressReader({ children }: { readonly children: ReactNode }) {
  const [state, write] = useQueryStates(params)
  const [states] = useState(() => createStore(state))
  const [hrefs] = useState(() => createStore(hrefFrom(state)))
  const address = useMemo(() => ({ states, hrefs, write }), [states, hrefs, write])
  // Links are updated after the change that the reader made is on screen.
  const later = useDeferredValue(state)
  useLayoutEffect(
    function tellReaders() {
      states.follow(state)
    },
    [states, state],
  )
  useEffect(
    function tellLinks() {
      if (later !== states.readFirst()) hrefs.follow(hrefFrom(later))
    },
    [states, hrefs, later],
  )
  return <AddressContext value={address}>{children}</AddressContext>
}

function useAddress(): Address {
  const address = useContext(AddressContext)
  if (!address) throw new Error('The state of the address needs an AddressReader above it')
  return address
}

/** A value derived from the state. `select` has to return the same value as long as nothing that it reads has changed. */
export function useAddressState<Value>(select: (state: State) => Value): Value {
  const { states } = useAddress()
  return useSyncExternalStore(
    states.subscribe,
    () => select(states.read()),
    () => select(states.readFirst()),
  )
}

/** A selector for `useAddressState`: the parameters of these names, as one object that is the same until one of them changes. */
export function pick<Name extends keyof State>(...names: readonly Name[]) {
  let last: Pick<State, Name> | undefined
  return (state: State): Pick<State, Name> => {
    if (!last || names.some((name) => state[name] !== last?.[name])) last = state
    return last
  }
}

/**
 * Returns a function that changes parameters, with a new history entry or in place of the present one. The function is
 * always the same.
 */
export function useWriteAddress(): Write {
  return useAddress().write
}

/**
 * Returns a function that builds addresses of this page in another state: `href({ post: 'ml-bamako' })` keeps the rest of
 * the present state. For real links, which can be opened in a tab, copied, and read without script. The function is the
 * same as long as the state is. Throws outside an `AddressReader`.
 */
export function useHref(): Href {
  const { hrefs } = useAddress()
  return useSyncExternalStore(hrefs.subscribe, hrefs.read, hrefs.readFirst)
}
