import { parseArgs } from 'node:util'

export const parts = ['load', 'interactions', 'rest', 'scale', 'heap'] as const
export type Part = (typeof parts)[number]

export interface BenchOptions {
  readonly parts: readonly Part[]
  /** Runs of each measure; the median is reported. */
  readonly runs: number
  /** Fewer runs, the slow network only, no 10,000 posts, fewer threats. */
  readonly isQuick: boolean
  /** With Lighthouse's scores; alone if no part is selected by name. */
  readonly hasLighthouse: boolean
}

/** Parses `--quick`, `--only load,heap`, `--runs 5`, `--lighthouse`. Throws on an unknown argument. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean' },
      only: { type: 'string' },
      runs: { type: 'string' },
      lighthouse: { type: 'boolean' },
    },
  })
  const isQuick = values.quick ?? false
  const hasLighthouse = values.lighthouse ?? false
  const asked = values.only?.split(',') ?? (hasLighthouse ? [] : [...parts])
  const unknown = asked.filter((name) => !parts.some((part) => part === name))
  if (unknown.length > 0) throw new Error(`--only takes ${parts.join(', ')}, not "${unknown.join()}"`)
  const runs = Number(values.runs ?? (isQuick ? 2 : 5))
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs takes a number from 1 on, not "${values.runs}"`)
  return { parts: parts.filter((part) => asked.includes(part)), runs, isQuick, hasLighthouse }
}
