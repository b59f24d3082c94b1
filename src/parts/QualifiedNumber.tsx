import { useLanguage } from '~/i18n/language'
import type { Figure } from '~/model/figure'

import './qualified-number.css'

interface QualifiedNumberProps {
  readonly figure: Figure
}

/** A stated number, always with its qualifier: "more than 300". */
export function QualifiedNumber({ figure }: QualifiedNumberProps) {
  const { t, number } = useLanguage()
  return (
    <span className="qualified-number">
      {figure.qualifier !== 'exact' && (
        <span className="qualified-number__qualifier">{t(`parts.qualifier.${figure.qualifier}`)} </span>
      )}
      <span className="qualified-number__value">{number(figure.value)}</span>
    </span>
  )
}
