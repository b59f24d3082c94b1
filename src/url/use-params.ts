import { useQueryState, useQueryStates } from 'nuqs'

import { params } from './params'

const { threat, match, country, q } = params

/** The filters of the page and how to change some of them. Choosing pushes a state, typing replaces it. */
export function useFilters() {
  const [filters, write] = useQueryStates({ threat, match, country, q })
  return {
    filters: { threats: filters.threat, match: filters.match, countries: filters.country, q: filters.q },
    setThreats: (ids: readonly string[]) => void write({ threat: ids }, { history: 'push' }),
    setMatch: (value: 'any' | 'all') => void write({ match: value }, { history: 'push' }),
    setCountries: (codes: readonly string[]) => void write({ country: codes }, { history: 'push' }),
    setText: (text: string) => void write({ q: text }, { history: 'replace' }),
    clear: () => void write(null, { history: 'push' }),
  }
}

/** The post whose card is open, and the claim singled out in it. */
export function useChosenPost() {
  const [{ post, claim }, write] = useQueryStates({ post: params.post, claim: params.claim })
  return {
    postId: post,
    claimId: claim,
    choose: (id: string) => void write({ post: id, claim: null }, { history: 'push' }),
    chooseClaim: (id: string | null) => void write({ claim: id }, { history: 'push' }),
    close: () => void write({ post: null, claim: null }, { history: 'push' }),
  }
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
  const [{ years, show, figure }, write] = useQueryStates({
    years: params.years,
    show: params.show,
    figure: params.figure,
  })
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
  const [{ from, to }, write] = useQueryStates({ from: params.from, to: params.to })
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
