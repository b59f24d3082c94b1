import type { Count } from './counts'
import { isChange, type Link } from './links'
import type { Period } from './reading'
import type { Sentence } from './sentence'
import { isCue } from './words/pieces'

/** A year, or null for "now", and the index of its piece. */
interface FoundYear {
  readonly year: number | null
  readonly at: number
}

/**
 * The year of each number, by index. In a sentence that begins with a year, each number takes the last year before it ("En
 * 2010, 250 ; en 2015, 300"), in any other the next one after it ("250 en 2010, 300 en 2015"). The two ends of a change do
 * not share a year: a single year belongs to the nearer end.
 */
export function yearsOf(
  sentence: Sentence,
  counts: readonly Count[],
  links: readonly (Link | null)[],
): readonly (number | null)[] {
  const found = counts.map(nearestYears(sentence))
  const period = periodOf(sentence)
  return counts.map(({ at }, index) => {
    const own = found[index] ?? null
    const partner = isChange(links[index]) ? index + 1 : isChange(links[index - 1]) ? index - 1 : index
    const other = counts[partner]
    if (own === null || other === undefined || partner === index || found[partner]?.at !== own.at) {
      return own?.year ?? null
    }
    if (period.from !== null && period.to !== null) {
      const isFirst = partner > index === (links[Math.min(index, partner)] === 'change')
      return isFirst ? period.from : period.to
    }
    return Math.abs(own.at - other.at) < Math.abs(own.at - at) ? null : own.year
  })
}

/** The years between which a sentence describes a change. Of a single year: the start after "since" or "against", else the end. */
export function periodOf(sentence: Sentence): Period {
  const found = yearsIn(sentence).filter((one): one is FoundYear & { year: number } => one.year !== null)
  const [any] = found
  if (any === undefined) return { from: null, to: null }
  const from = found.reduce((first, { year }) => Math.min(first, year), any.year)
  const to = found.reduce((last, { year }) => Math.max(last, year), any.year)
  if (from < to) return { from, to }
  return isCue(sentence.pieces[any.at - 1], 'since', 'against') ? { from, to: null } : { from: null, to }
}

function nearestYears(sentence: Sentence): (count: Count) => FoundYear | null {
  const found = yearsIn(sentence)
  const first = sentence.found.find((read) => read?.kind === 'year' || read?.kind === 'count')
  const beginsWithYear = first?.kind === 'year'
  // Both lists are in text order, and so are the numbers asked for: one pass is enough.
  let passed = 0
  return ({ at }) => {
    while (passed < found.length && (found[passed]?.at ?? at) < at) passed += 1
    const [before, after] = [found[passed - 1], found[passed]]
    return (beginsWithYear ? (before ?? after) : (after ?? before)) ?? null
  }
}

function yearsIn({ found }: Sentence): readonly FoundYear[] {
  return found.flatMap((read, at) => (read?.kind === 'year' ? [{ year: read.year, at }] : []))
}
