import type { Count } from './counts'
import { isLeading, type Link, linkOf, wholesOf } from './links'
import type { Clause, Sentence } from './sentence'
import { isCue } from './words/pieces'
import { yearsOf } from './years'

/** A number of a sentence, with its relations to other numbers. */
export interface SentenceNumber {
  readonly count: Count
  readonly clause: Clause
  readonly year: number | null
  /** Its relation to the next number. */
  readonly link: Link | null
  /** The total that it is a part of. */
  readonly whole: Count | null
}

/** The numbers of a sentence. The unit of one may stand beside another: "de 92 à 74 ambassades". */
export function sentenceNumbers(sentence: Sentence): readonly SentenceNumber[] {
  const bare = sentence.found.filter((read) => read?.kind === 'count')
  const links = bare.map((count, index) => {
    const next = bare[index + 1]
    return next === undefined ? null : linkOf(sentence, count, next)
  })
  const counts = withUnits(sentence, bare, links)
  const wholes = wholesOf(sentence, counts, links)
  const years = yearsOf(sentence, counts, links)
  return counts.flatMap((count, index) => {
    const clause = sentence.clauses[count.at]
    if (clause === undefined) return []
    const [year, link, whole] = [years[index] ?? null, links[index] ?? null, wholes[index] ?? null]
    return [{ count: link === 'range' ? withOpening(sentence, count) : count, clause, year, link, whole }]
  })
}

/** The first number of a range, with the word that opens it: "between 70 and 80" is quoted whole. */
function withOpening({ pieces }: Sentence, count: Count): Count {
  const before = pieces[count.from - 1]
  return before !== undefined && isCue(before, 'between') ? { ...count, start: before.start } : count
}

/** The numbers with units: one without a unit takes that of its neighbour, or the topic of its clause. */
function withUnits(
  sentence: Sentence,
  counts: readonly Count[],
  links: readonly (Link | null)[],
): readonly Count[] {
  let last: Count | undefined
  return counts.map((count, index) => {
    const [linkBefore, link] = [links[index - 1] ?? null, links[index] ?? null]
    const clause = sentence.clauses[count.at]
    const isAboutTopic = clause?.hasTally === true || link !== null || linkBefore !== null
    const neighbour =
      (linkBefore === null ? null : last?.counted) ??
      (link === null ? null : counts[index + 1]?.counted) ??
      (goesOn(sentence, count, last) ? last?.counted : null) ??
      (isAboutTopic ? clause?.topic : null)
    last = count.counted === null && count.isBare ? { ...count, counted: neighbour ?? null } : count
    return last
  })
}

/** Whether a number continues the count before it: "300 en 2015", "sur 230 agents, 60", "soit 18 de moins". */
function goesOn(sentence: Sentence, { from, next, change }: Count, previous: Count | undefined): boolean {
  const { pieces, found } = sentence
  const isBeforeYear = found[isCue(pieces[next], 'in', 'since', 'equals') ? next + 1 : next]?.kind === 'year'
  const isOfWhole = previous !== undefined && isLeading(sentence, previous)
  return isBeforeYear || isOfWhole || change !== null || isCue(pieces[from - 1], 'including', 'but')
}
