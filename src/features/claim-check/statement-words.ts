import type { Language } from '~/i18n/language'
import { toMonth } from '~/model/dates'
import type { Figure } from '~/model/figure'
import type { Source } from '~/model/source'
import { statedNumber, statedSize } from '~/publish/citation/stated'
import type { Saying } from '~/rules/check/verdict/number-verdict'
import { isDated, yearOfFigure } from '~/rules/figures/figure-time'
import { isEcho } from '~/rules/figures/figures'

/** Functions that word single statements and quoted parts of the sentence. */
export function statementWords(language: Language, sources: ReadonlyMap<string, Source>) {
  const { t, date, when } = language

  /** A number with its unit: "more than 300 police officers and gendarmes". */
  const counted = (figure: Figure): string => statedSize(figure, language)

  const moment = (figure: Figure): string => {
    if (isDated(figure)) return date(figure.date)
    const { notBefore, notAfter } = figure
    return t('figures.undated', {
      when: when({ ...(notBefore && { notBefore }), ...(notAfter && { notAfter }) }),
    })
  }

  return {
    counted,
    /** A statement with its date: "92 embassies, 12 June 2017 (repeated text)". */
    statement: (figure: Figure): string => {
      const said = t('cite.statement', { counted: counted(figure), moment: moment(figure) })
      return isEcho(figure) ? t('check.moment', { what: said, date: t('check.echo') }) : said
    },
    /** A statement with a short date: "78 attachés (Oct 2025)". */
    latest: (figure: Figure): string =>
      isDated(figure)
        ? t('check.moment', { what: counted(figure), date: date(toMonth(figure.date), 'short') })
        : counted(figure),
    /** The origin of a repeated text, unless it is the first of the statements; else null. */
    origin: ({ origin, statements }: Saying): string | null => {
      if (statements[0] === origin || !statements[0] || !isEcho(statements[0])) return null
      const year = origin && yearOfFigure(origin)
      if (!origin || year === null) return t('check.origin.unknown')
      const publisher = sources.get(origin.source)?.publisher ?? origin.source
      return t('check.origin', { year: String(year), value: statedNumber(origin, language), publisher })
    },
  }
}

/** Part of the text in quotation marks, on one line. */
export function quoted(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { t }: Language,
): string {
  return t('check.quoted', { text: text.slice(start, end).replaceAll(/\s+/g, ' ').trim() })
}

/** Items joined as "a, b and c". */
export function listed(items: readonly string[], { t }: Language): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${t('check.and')} ${last}`
}
