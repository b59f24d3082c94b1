import { MB, type Section } from '../bench/report'
import { slope } from '../bench/statistics'
import type { Sample } from './sample-at-rest'
import { type Complaint, complaintKinds } from './watch-complaints'

interface Soaked {
  readonly seed: number
  readonly samples: readonly Sample[]
  readonly complaints: readonly Complaint[]
  /** Number of times that each action was done. */
  readonly done: ReadonlyMap<string, number>
  readonly skipped: number
}

/** Report of a visit: samples minute by minute, and complaints. */
export function reportSoak({ seed, samples, complaints, done, skipped }: Soaked): Section {
  // By the fifth minute all parts are loaded, and all caches are filled.
  const settled = samples.slice(Math.min(4, Math.floor(samples.length / 2)))
  const [first, last] = [settled[0], settled.at(-1)]
  const growth = (last?.heap ?? NaN) / (first?.heap ?? NaN) - 1
  const perMinute = settled.length > 1 ? slope(settled.map(({ minute, heap }) => [minute, heap])) : NaN
  const count = [...done.values()].reduce((sum, times) => sum + times, 0)
  return {
    title: 'Long use',
    note: `Seed ${seed}: ${count} actions of ${done.size} kinds (${skipped} more found nothing to act on). Heap after two collections, with the page in the same state each time.`,
    head: ['minute', 'actions', 'heap', 'nodes', 'listeners'],
    rows: samples.map(({ minute, actions, heap, nodes, listeners }) =>
      [minute, actions, MB(heap), nodes, listeners].map(String),
    ),
    bars: [
      ...complaintKinds.map((kind) => {
        const found = complaints.filter((complaint) => complaint.kind === kind).length
        return { rule: `no ${kind}`, measured: String(found), isMet: found === 0 }
      }),
      {
        rule: `flat heap: the last minute within 5 % of minute ${first?.minute ?? '–'}`,
        measured:
          settled.length < 2
            ? 'too short to tell'
            : `${(growth * 100).toFixed(1)} %, ${(perMinute / 1000).toFixed(1)} kB a minute`,
        isMet: growth <= 0.05,
      },
    ],
    raw: { seed, samples, complaints, done: Object.fromEntries(done) },
  }
}
