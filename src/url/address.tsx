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

/** The state of the page: every parameter of its address, read. */
type State = inferParserType<typeof params>

/** Parameters with what they are to become; null: the default. */
export type Change = { readonly [Name in keyof State]?: State[Name] | null }

/** Writes the address of the page in another state. */
export type Href = (change: Change) => string

type Write = ReturnType<typeof useQueryStates<typeof params>>[1]

/**
 * The query that the page was loaded with, read before anything can have changed it. The browser's own record of the
 * loading does not do: where a worker answers, WebKit writes the address of that answer into it, without a query.
 */
export const firstQuery = typeof location === 'undefined' ? '' : location.search

/** Each parameter is written by itself, those that a change leaves as they are only once: there are hundreds of links. */
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

/** One parameter without the question mark; nothing of a default. */
function writeOne(parameter: Change): string {
  return serialize(parameter).slice(1)
}

/** A value that changes, and those that want to know of the next. */
function createStore<Value>(first: Value) {
  const listeners = new Set<() => void>()
  let current = first
  return {
    read: () => current,
    /** As the page was prerendered: what is hydrated has to begin with it. */
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
 * Reads the address once for the whole page: it has dozens of readers and hundreds of links, and `useQueryStates` reads
 * all of it anew wherever it stands. Stores and no changing context, for which React would hydrate what waits for that.
 */
export function AddressReader({ children }: { readonly children: ReactNode }) {
  const [state, write] = useQueryStates(params)
  const [states] = useState(() => createStore(state))
  const [hrefs] = useState(() => createStore(hrefFrom(state)))
  const address = useMemo(() => ({ states, hrefs, write }), [states, hrefs, write])
  // The links follow a choice once what it changes is on screen.
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

/** What `select` makes of the state; it has to give the same value as long as nothing that it reads has changed. */
export function useAddressState<Value>(select: (state: State) => Value): Value {
  const { states } = useAddress()
  return useSyncExternalStore(
    states.subscribe,
    () => select(states.read()),
    () => select(states.readFirst()),
  )
}

/** For `useAddressState`: the parameters of these names. They stay one object until one of them changes. */
export function pick<Name extends keyof State>(...names: readonly Name[]) {
  let last: Pick<State, Name> | undefined
  return (state: State): Pick<State, Name> => {
    if (!last || names.some((name) => state[name] !== last?.[name])) last = state
    return last
  }
}

/** Changes parameters, with an entry in the history or in place of the present one. The function always stays the same. */
export function useWriteAddress(): Write {
  return useAddress().write
}

/**
 * Addresses of this page in another state: `href({ post: 'ml-bamako' })` keeps all the rest of the
 * present state. For real links, so that they can be opened in a tab, copied and read without script.
 * The function stays the same as long as the state does. Throws outside an `AddressReader`.
 */
export function useHref(): Href {
  const { hrefs } = useAddress()
  return useSyncExternalStore(hrefs.subscribe, hrefs.read, hrefs.readFirst)
}
