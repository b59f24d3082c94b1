import { earliestDay, latestDay, yearOf } from '~/model/dates'
import type { Figure, FigureUnit } from '~/model/figure'

import { agreementOf } from './agreement'
import { compareByTime, isDated } from './figure-time'
import { isEcho, originIdOf, originOf } from './figures'
import { kinshipOf } from './units'

/** A reason to doubt a difference. An `origin` is `null` if only its id is known. */
export type Warning =
  /** One side is an echo, so it measures nothing at its own date. */
  | {
      readonly kind: 'from-is-echo' | 'to-is-echo'
      readonly figure: Figure
      readonly originId: string
      readonly origin: Figure | null
    }
  /** Both sides have the same wording, first stated in `origin`. */
  | { readonly kind: 'same-text'; readonly originId: string; readonly origin: Figure | null }
  /** Statements of the time that contradict `figure`, newest first. */
  | { readonly kind: 'contradicted'; readonly figure: Figure; readonly by: readonly Figure[] }
  /** The units differ. `akin`: an embassy has one of each. */
  | {
      readonly kind: 'units-differ'
      readonly from: FigureUnit
      readonly to: FigureUnit
      readonly akin: boolean
    }
  | { readonly kind: 'undated' | 'about'; readonly figure: Figure }

/** All warnings about reading `to − from` as a change, the gravest first. */
export function warningsFor(from: Figure, to: Figure, all: readonly Figure[]): readonly Warning[] {
  if (from.id === to.id) return [...echoOf('from-is-echo', from, all), ...doubtsAbout(from, to, all)]
  return [
    ...echoes(from, to, all),
    ...doubtsAbout(from, to, all),
    ...doubtsAbout(to, from, all),
    ...unitsApart(from, to),
  ]
}

function echoes(from: Figure, to: Figure, all: readonly Figure[]): readonly Warning[] {
  const originId = originIdOf(from)
  if (originId === originIdOf(to)) {
    return [{ kind: 'same-text', originId, origin: originOf(from, all) ?? originOf(to, all) }]
  }
  return [...echoOf('from-is-echo', from, all), ...echoOf('to-is-echo', to, all)]
}

function echoOf(
  kind: 'from-is-echo' | 'to-is-echo',
  figure: Figure,
  all: readonly Figure[],
): readonly Warning[] {
  if (!isEcho(figure)) return []
  return [{ kind, figure, originId: originIdOf(figure), origin: originOf(figure, all) }]
}

/**
 * Warnings about one side alone. The other side counts as contradicting it only if `figure` is an echo: otherwise the
 * difference already tells so.
 */
function doubtsAbout(figure: Figure, other: Figure, all: readonly Figure[]): readonly Warning[] {
  const by = contradictionsOf(figure, all).filter(({ id }) => isEcho(figure) || id !== other.id)
  return [
    ...(by.length > 0 ? [{ kind: 'contradicted', figure, by } as const] : []),
    ...(isDated(figure) ? [] : [{ kind: 'undated', figure } as const]),
    ...(figure.qualifier === 'about' ? [{ kind: 'about', figure } as const] : []),
  ]
}

/**
 * Statements of the same time that contradict a figure. The time of an echo extends back to its origin. A statement that
 * agrees with the origin does not contradict the echo, whose number may be a slip. Only the same unit contradicts: 90
 * attachés beside 92 embassies may both be right.
 */
function contradictionsOf(figure: Figure, all: readonly Figure[]): readonly Figure[] {
  if (!isDated(figure)) return []
  const origin = originOf(figure, all) ?? figure
  const year = String(yearOf(figure.date))
  const since = earliestDay(isEcho(figure) && isDated(origin) ? origin.date : year)
  const until = latestDay(year)
  return all
    .filter((other) => isDated(other) && !isEcho(other))
    .filter(({ date }) => date !== null && earliestDay(date) >= since && latestDay(date) <= until)
    .filter((other) => kinshipOf(figure.unit, other.unit) === 'same')
    .filter((other) => agreementOf(figure, other) === 'conflict')
    .filter((other) => agreementOf(origin, other) !== 'compatible')
    .toSorted((a, b) => compareByTime(b, a))
}

function unitsApart(from: Figure, to: Figure): readonly Warning[] {
  const kinship = kinshipOf(from.unit, to.unit)
  if (kinship === 'same') return []
  return [{ kind: 'units-differ', from: from.unit, to: to.unit, akin: kinship === 'akin' }]
}
