import { useMemo } from 'react'

import { pick, useAddressState, useWriteAddress } from './address'

const push = { history: 'push' } as const

const pickCard = pick('post', 'claim')

/** The post whose card is open, and the claim highlighted in it, with functions to change them, which are always the same. */
export function useChosenPost() {
  const { post, claim } = useAddressState(pickCard)
  return { postId: post, claimId: claim, ...useChoosePost() }
}

/** The functions that open and close cards, always the same, for components that do not read which one is open. */
export function useChoosePost() {
  const write = useWriteAddress()
  return useMemo(
    () => ({
      choose: (id: string) => void write({ post: id, claim: null, with: null }, push),
      chooseClaim: (id: string | null) => void write({ claim: id }, push),
      close: () => void write({ post: null, claim: null, with: null }, push),
    }),
    [write],
  )
}

/** The post that the open card is compared with. */
export function useComparedPost() {
  const write = useWriteAddress()
  const withId = useAddressState((state) => state.with)
  return { withId, compareWith: (id: string | null) => void write({ with: id }, push) }
}

/** On a phone: the view that is shown, one of three. */
export function useView() {
  const write = useWriteAddress()
  const view = useAddressState((state) => state.view)
  return { view, show: (next: 'list' | 'map' | 'figures') => void write({ view: next }, push) }
}

/** The order of the list, and a function to change it. */
export function useSort() {
  const write = useWriteAddress()
  const sort = useAddressState((state) => state.sort)
  return { sort, setSort: (next: 'city' | 'country' | 'attested') => void write({ sort: next }, push) }
}

const pickFigures = pick('years', 'show', 'figure')

/** The filter of the figures. */
export function useFigureOptions() {
  const write = useWriteAddress()
  const { years, show, figure } = useAddressState(pickFigures)
  return {
    years,
    official: show.includes('official'),
    noEcho: show.includes('no-echo'),
    undated: show.includes('undated'),
    figureId: figure,
    setYears: (next: typeof years) => void write({ years: next }, push),
    setShow: (next: readonly string[]) => void write({ show: next }, push),
    chooseFigure: (id: string | null) => void write({ figure: id }, push),
  }
}

const pickSides = pick('from', 'to')

/** The two ends of the comparison: source ids, figure ids or years; absent means the default. */
export function useCompared() {
  const write = useWriteAddress()
  const { from, to } = useAddressState(pickSides)
  return {
    from,
    to,
    setFrom: (next: string | null) => void write({ from: next }, push),
    setTo: (next: string | null) => void write({ to: next }, push),
  }
}

const pickYear = pick('at', 'known')

/** The year that the page shows, and the state of knowledge; null: all years. */
export function useYear() {
  const write = useWriteAddress()
  const { at, known } = useAddressState(pickYear)
  const actions = useMemo(
    () => ({
      /** While the year is dragged, the history entry is replaced. */
      setYear: (year: number | null, history: 'push' | 'replace' = 'push') =>
        void write(year === null ? { at: null, known: null } : { at: year }, { history }),
      setKnown: (next: 'then' | null) => void write({ known: next }, push),
    }),
    [write],
  )
  return { at, known, ...actions }
}

/** The optional layer of the map. */
export function useLayer() {
  const write = useWriteAddress()
  const layer = useAddressState((state) => state.layer)
  return { layer, setLayer: (next: 'coverage' | null) => void write({ layer: next }, push) }
}
