import { type inferParserType, useQueryStates } from 'nuqs'
import {
  createContext,
  type ReactNode,
  useContext,
  useDeferredValue,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react'

import { params, serialize } from './params'

/** Writes the address of the page in another state. */
export type Href = (change: NonNullable<Parameters<typeof serialize>[1]>) => string

type State = inferParserType<typeof params>

/** Each parameter is written by itself, those that a change leaves as they are only once: there are hundreds of links. */
function hrefFrom(state: State): Href {
  const written = Object.entries(state).map(([name, value]) => [name, write({ [name]: value })] as const)
  return (change) => {
    const changed = new Map(Object.entries(change).map(([name, value]) => [name, write({ [name]: value })]))
    const parts = written.map(([name, part]) => changed.get(name) ?? part)
    return `?${parts.filter((part) => part !== '').join('&')}`
  }
}

/** One parameter without the question mark; nothing of a default. */
function write(parameter: Parameters<Href>[0]): string {
  return serialize(parameter).slice(1)
}

/** The present `Href`, and those that want to know of the next. */
function createHrefStore(first: State) {
  const listeners = new Set<() => void>()
  const firstHref = hrefFrom(first)
  let [known, href] = [first, firstHref]
  return {
    read: () => href,
    /** As the page was prerendered: what is taken over late has to begin with it. */
    readFirst: () => firstHref,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    follow: (state: State) => {
      if (state === known) return
      known = state
      href = hrefFrom(state)
      for (const listener of listeners) listener()
    },
  }
}

const HrefContext = createContext<ReturnType<typeof createHrefStore> | null>(null)

/**
 * Reads the state of the page once for all the links that keep it. There are hundreds of them: they follow a choice once
 * what it changes is on screen. A store and no changing context, for which React would wait until every island is taken over.
 */
export function HrefProvider({ children }: { readonly children: ReactNode }) {
  const [current] = useQueryStates(params)
  const [store] = useState(() => createHrefStore(current))
  const state = useDeferredValue(current)
  useEffect(
    function tellLinks() {
      store.follow(state)
    },
    [store, state],
  )
  return <HrefContext value={store}>{children}</HrefContext>
}

/**
 * Addresses of this page in another state: `href({ post: 'ml-bamako' })` keeps all the rest of the
 * present state. For real links, so that they can be opened in a tab, copied and read without script.
 * The function stays the same as long as the state does. Throws outside an `AddressProvider`.
 */
export function useHref(): Href {
  const store = useContext(HrefContext)
  if (!store) throw new Error('useHref needs an AddressProvider above it')
  return useSyncExternalStore(store.subscribe, store.read, store.readFirst)
}
