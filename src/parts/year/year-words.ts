import type { Language } from '~/i18n/language'
import type { PostSummary } from '~/model/post'
import type { AskedYear } from '~/rules/time/as-known'
import { countStates } from '~/rules/time/network-years'
import type { YearAnswer } from '~/rules/time/year-answer'
import type { YearState } from '~/rules/time/year-state'
import { statesInOrder, type YearView } from '~/rules/time/year-view'
import type { Years } from '~/rules/time/years'

/** Words for posts in a chosen year. */
export interface YearWords {
  /** "in 2012", or "in 2012, by what was published then". */
  readonly heading: string
  /** The number of these posts in each state, in one sentence. */
  readonly status: (posts: readonly PostSummary[]) => string
  /** Heading of the posts in one state. */
  readonly group: (state: YearState) => string
  /** Name of a state: in the legend, and after a post's name on the map. */
  readonly mark: (state: YearState) => string
  /** Why a post has its state, in a short phrase; empty if the state says it all. */
  readonly reason: (answer: YearAnswer) => string
  /** The same for a row of the list, with evidence that may be of that year. */
  readonly row: (answer: YearAnswer) => string
}

/** Years in words: "2011", "between 2010 and 2016", "2019 at the earliest". */
export function yearsInWords({ first, last }: Years, { when }: Pick<Language, 'when'>): string {
  if (first === last) return String(first)
  return when({
    ...(Number.isFinite(first) && { notBefore: String(first) }),
    ...(Number.isFinite(last) && { notAfter: String(last) }),
  })
}

function reasonWords(answer: YearAnswer, language: Language): string {
  const { t, date } = language
  const years = (of: Years) => yearsInWords(of, language)
  switch (answer.state) {
    case 'attested':
      return t('year.reason.attested', { count: answer.sources.length })
    case 'between':
      return t('year.reason.between', {
        before: years(answer.earlier.years),
        after: years(answer.later.years),
      })
    case 'earlier': {
      const { least, most } = answer.ago
      const before = years(answer.earlier.years)
      return t(least === most ? 'year.reason.earlier' : 'year.reason.earlier.least', { before, count: least })
    }
    case 'later':
      return answer.established === null
        ? t('year.reason.later', { after: years(answer.later.years) })
        : t('year.reason.established', { year: String(answer.established.year) })
    case 'doubtful':
      return t('year.reason.doubtful', { date: date(answer.situation.date) })
    case 'closed':
      return t('year.reason.closed', { year: String(answer.closed.year) })
    case 'undated': {
      const spans = answer.evidence.map((one) => years(one.years))
      return t('year.reason.undated', { when: [...new Set(spans)].join(', ') })
    }
    case 'mentioned':
    case 'none':
      return ''
  }
}

/** Whether undated evidence may be of the year, where no dated evidence is. */
export function mayBeOfYear({ state, possible }: YearAnswer): boolean {
  return possible.length > 0 && (state === 'between' || state === 'earlier' || state === 'later')
}

/** The words for a chosen year; the language must have loaded the namespace `year`. */
export function yearWords(
  { year, known }: AskedYear,
  states: YearView['states'],
  language: Language,
): YearWords {
  const { t } = language
  const values = { year: String(year) }
  const isThen = known === 'then'
  const heading = t(isThen ? 'year.heading.then' : 'year.heading', values)
  return {
    heading,
    status: (posts) => {
      const counts = countStates(posts, states)
      const parts = statesInOrder
        .filter((state) => counts[state] > 0)
        .map((state) => {
          const count = counts[state]
          return t(state === 'none' && isThen ? 'year.count.unknown' : `year.count.${state}`, { count })
        })
      return t('year.status', { heading, counts: parts.join(', ') || t('year.count.nothing') })
    },
    group: (state) => t(state === 'none' && isThen ? 'year.group.unknown' : `year.group.${state}`, values),
    mark: (state) => t(state === 'none' && isThen ? 'year.mark.unknown' : `year.mark.${state}`),
    reason: (answer) => reasonWords(answer, language),
    row: (answer) => {
      const reason = reasonWords(answer, language)
      return mayBeOfYear(answer) ? t('year.reason.possible', { reason, ...values }) : reason
    },
  }
}
