import type { Language } from '~/i18n/language'
import type { Finding } from '~/rules/check/check-text'
import type { UnderstoodNumber } from '~/rules/check/verdict/relation'

import { quoted } from './statement-words'

type FindingOf<Kind extends Finding['kind']> = Extract<Finding, { kind: Kind }>

/** The reading of a number: "posts (attachés)". */
export function readingWords({ metric, unit }: UnderstoodNumber, { t }: Language): string {
  return t(`check.reading.${metric}`, { unit: t(`figures.unit.${unit}`, { count: 2 }) })
}

/** The reason why a number is not compared with totals. */
export function partWords(
  finding: FindingOf<'part'> | FindingOf<'world'>,
  { t, country, number }: Language,
): string {
  if (finding.kind === 'world') return t('check.world')
  const { part } = finding
  if (part.kind === 'corps') return t('check.part.corps')
  if (part.kind === 'place') return t('check.part.place', { country: country(part.country) })
  const { of } = part
  const whole = of.hedge === 'between' ? `${number(of.low)}–${number(of.high)}` : number(of.value)
  return t('check.part.share', { whole })
}

/** What was left aside, and the reason. */
export function asideWords(text: string, { read }: FindingOf<'aside'>, language: Language): string {
  return language.t('check.aside', {
    what: quoted(text, read, language),
    reason: language.t(`check.aside.${read.reason}`),
  })
}
