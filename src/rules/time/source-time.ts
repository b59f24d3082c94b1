import { yearOf } from '~/model/dates'
import type { Source } from '~/model/source'
import { sourceDate } from '~/rules/evidence/evidence'

import { type Years, yearsOf } from './years'

/** When a source was written, and by when it could be read. */
export interface SourceTime {
  /** The years of its date (`modified` before `published`), else of the bounds found for it. */
  readonly years: Years
  /**
   * The year by whose end it could be read: that of its date, else of the latest bound of its text, else of the day on
   * which the atlas read it; Infinity if unknown. A `modified` page may have said the same earlier; the rule takes the
   * modification.
   */
  readonly readableBy: number
}

const times = new WeakMap<Source, SourceTime>()

/** Cached per source: the claims of a network ask thousands of times. */
export function timeOfSource(source: Source): SourceTime {
  const known = times.get(source)
  if (known !== undefined) return known
  const said = sourceDate(source)
  const latest = said.date ?? said.notAfter ?? source.accessed
  const time = { years: yearsOf(said), readableBy: latest === undefined ? Infinity : yearOf(latest) }
  times.set(source, time)
  return time
}
