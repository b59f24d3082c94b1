import type { Count } from './counts'
import { isChange, type Link } from './links'
import type { Years } from './reading'
import type { Sentence } from './sentence'
import { isCue } from './words/pieces'

/** A year, or null for "now", and the index of its piece. */
interface YearMark {
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
  const marks = counts.map(nearestMarks(sentence))
  const period = periodOf(sentence)
  return counts.map(({ at }, index) => {
    const mark = marks[index] ?? null
    const partner = isChange(links[index]) ? index + 1 : isChange(links[index - 1]) ? index - 1 : index
    const other = counts[partner]
    if (mark === null || other === undefined || partner === index || marks[partner]?.at !== mark.at) {
      return mark?.year ?? null
    }
    if (period.from !== null && period.to !== null) {
      const isFirst = partner > index === (links[Math.min(index, partner)] === 'change')
      return isFirst ? period.from : period.to
    }
    return Math.abs(mark.at - other.at) < Math.abs(mark.at - at) ? null : mark.year
  })
}

/** The years between which a sentence describes a change. Of a single year: the start after "since" or "against", else the end. */
export function periodOf(sentence: Sentence): Years {
  const marks = marksOf(sentence).filter((mark): mark is YearMark & { year: number } => mark.year !== null)
  const [mark] = marks
  if (mark === undefined) return { from: null, to: null }
  const from = marks.reduce((first, { year }) => Math.min(first, year), mark.year)
  const to = marks.reduce((last, { year }) => Math.max(last, year), mark.year)
  if (from < to) return { from, to }
  return isCue(sentence.pieces[mark.at - 1], 'since', 'against') ? { from, to: null } : { from: null, to }
}

function nearestMarks(sentence: Sentence): (count: Count) => YearMark | null {
  const marks = marksOf(sentence)
  const first = sentence.found.find((read) => read?.kind === 'year' || read?.kind === 'count')
  const beginsWithYear = first?.kind === 'year'
  // Both lists are in text order, and so are the numbers asked for: one pass is enough.
  let passed = 0
  return ({ at }) => {
    while (passed < marks.length && (marks[passed]?.at ?? at) < at) passed += 1
    const [before, after] = [marks[passed - 1], marks[passed]]
    return (beginsWithYear ? (before ?? after) : (after ?? before)) ?? null
  }
}

function marksOf({ found }: Sentence): readonly YearMark[] {
  return found.flatMap((read, at) => (read?.kind === 'year' ? [{ year: read.year, at }] : []))
}
