import { useLanguage } from '~/i18n/language'
import type { When } from '~/model/claim'
import type { Figure } from '~/model/figure'
import { statedNumber } from '~/publish/citation/stated'
import { isDated } from '~/rules/figures/figure-time'
import { useHref } from '~/url/address'

interface FigureLinkProps {
  readonly figure: Figure
}

/** A statement with qualifier and date, as a link to its chart mark. */
export function FigureLink({ figure }: FigureLinkProps) {
  const language = useLanguage()
  const { t, when } = language
  const href = useHref()
  const { value, unit } = figure
  const words = t('sources.uses.figure', {
    value: statedNumber(figure, language),
    unit: t(`figures.unit.${unit}`, { count: value }),
    when: when(momentOf(figure)),
  })
  return <a href={`${href({ figure: figure.id, view: 'figures' })}#chiffres`}>{words}</a>
}

function momentOf(figure: Figure): When {
  if (isDated(figure)) return { date: figure.date }
  const { notBefore, notAfter } = figure
  return {
    ...(notBefore === undefined ? {} : { notBefore }),
    ...(notAfter === undefined ? {} : { notAfter }),
  }
}
