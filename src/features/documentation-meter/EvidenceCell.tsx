import { useLanguage } from '~/i18n/language'
import type { EvidenceAge } from '~/rules/evidence/evidence'

/** When the post was last attested and how old that is at the edition, or between which bounds. */
export function EvidenceCell({ age }: { age: EvidenceAge }) {
  const { t, date, when } = useLanguage()
  if (age.kind !== 'dated')
    return <td className="field-row__evidence">{when(age.kind === 'bounded' ? age : {})}</td>
  return (
    <td className="field-row__evidence">
      {date(age.date, 'short')}
      <span className="field-row__age">
        <span className="visually-hidden">, </span>
        {t('meter.age', { years: age.years })}
      </span>
    </td>
  )
}
