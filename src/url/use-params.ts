import { useQueryState, useQueryStates } from 'nuqs'
import { useMemo } from 'react'

import { params } from './params'

const { threat, match, country, q, post, claim } = params
const filterParams = { threat, match, country, q }
const cardParams = { post, claim }
const figureParams = { years: params.years, show: params.show, figure: params.figure }
const sideParams = { from: params.from, to: params.to }

/**
 * The filters of the page and how to change some of them. Choosing pushes a state, typing replaces it.
 * The filters stay the same object until one of them changes; what changes them is always the same.
 */
export function useFilters() {
  const [state, write] = useQueryStates(filterParams)
  const filters = useMemo(
    () => ({ threats: state.threat, match: state.match, countries: state.country, q: state.q }),
    [state],
  )
  const actions = useMemo(
    () => ({
      setThreats: (ids: readonly string[]) => void write({ threat: ids }, { history: 'push' }),
      /** Adds a threat, or takes it away. */
      toggleThreat: (id: string) =>
        void write(
          ({ threat: ids }) => ({
            threat: ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id],
          }),
          { history: 'push' },
        ),
      /** Adds a threat if it is not there yet. */
      addThreat: (id: string) =>
        void write(({ threat: ids }) => ({ threat: [...new Set([...ids, id])] }), { history: 'push' }),
      setCountries: (codes: readonly string[]) => void write({ country: codes }, { history: 'push' }),
      /** Asks for one country alone, in place of what is searched for in words. */
      askCountry: (code: string) => void write({ country: [code], q: null }, { history: 'push' }),
      setText: (text: string) => void write({ q: text }, { history: 'replace' }),
      clear: () => void write(null, { history: 'push' }),
    }),
    [write],
  )
  return { filters, ...actions }
}

// Each filter by itself, for its own field, which is not drawn again when another changes.

export function useSearchText() {
  const [text, write] = useQueryState('q', q)
  return { text, setText: (next: string) => void write(next, { history: 'replace' }) }
}

export function useMatch() {
  const [chosen, write] = useQueryState('match', match)
  return { chosen, setMatch: (next: 'any' | 'all') => void write(next, { history: 'push' }) }
}

export function useCountries() {
  const [countries, write] = useQueryState('country', country)
  return { countries, setCountries: (next: readonly string[]) => void write(next, { history: 'push' }) }
}

/** The post whose card is open, and the claim singled out in it. What changes them is always the same. */
export function useChosenPost() {
  const [card, write] = useQueryStates(cardParams)
  const actions = useMemo(
    () => ({
      choose: (id: string) => void write({ post: id, claim: null }, { history: 'push' }),
      chooseClaim: (id: string | null) => void write({ claim: id }, { history: 'push' }),
      close: () => void write({ post: null, claim: null }, { history: 'push' }),
    }),
    [write],
  )
  return { postId: card.post, claimId: card.claim, ...actions }
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

/** The optional layer over the map. */
export function useLayer() {
  const [layer, write] = useQueryState('layer', params.layer)
  return { layer, setLayer: (next: 'coverage' | null) => void write(next, { history: 'push' }) }
}
