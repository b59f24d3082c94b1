export interface InputEvent {
  readonly name: string
  readonly duration: number
  readonly delay: number
  readonly processing: number
  readonly presentation: number
}

/** Performance entries of a page, recorded from its start, in milliseconds since then. */
export interface Watch {
  largest: { time: number; kind: 'text' | 'picture'; element: string }
  shift: number
  /** Duration of each. */
  readonly longTasks: number[]
  inputs: InputEvent[]
}

declare global {
  interface Window {
    benchWatch: Watch
  }
  interface PerformanceEntry {
    readonly hadRecentInput?: boolean
    readonly value?: number
    readonly url?: string
    readonly element?: Element | null
    readonly interactionId?: number
    readonly processingStart?: number
    readonly processingEnd?: number
  }
}

/** Runs in the page before its own scripts. Serialised into the page: nothing outside this function is available. */
export function installWatch(): void {
  const watch: Watch = {
    largest: { time: NaN, kind: 'text', element: '' },
    shift: 0,
    longTasks: [],
    inputs: [],
  }
  window.benchWatch = watch
  const on = (type: string, read: (entry: PerformanceEntry) => void, options: object = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(read)).observe({
      type,
      buffered: true,
      ...options,
    })
  on('largest-contentful-paint', ({ startTime, url, element }) => {
    const named = element ? `${element.tagName.toLowerCase()}.${element.className}` : ''
    watch.largest = { time: startTime, kind: url ? 'picture' : 'text', element: named }
  })
  on('layout-shift', ({ hadRecentInput, value = 0 }) => {
    if (!hadRecentInput) watch.shift += value
  })
  on('longtask', ({ duration }) => watch.longTasks.push(duration))
  on(
    'event',
    ({ name, startTime, duration, interactionId, processingStart = 0, processingEnd = 0 }) => {
      if (!interactionId) return
      watch.inputs.push({
        name,
        duration,
        delay: processingStart - startTime,
        processing: processingEnd - processingStart,
        presentation: startTime + duration - processingEnd,
      })
    },
    { durationThreshold: 16 },
  )
}
