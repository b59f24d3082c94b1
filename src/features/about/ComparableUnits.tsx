import { useLanguage } from '~/i18n/language'
import { COMPARABLE_UNITS } from '~/rules/figures/units'

/** The rule's own table: one line for each set of units that may be compared with one another. */
export function ComparableUnits() {
  const { t } = useLanguage()
  return (
    <ul className="about__list">
      {COMPARABLE_UNITS.map((units) => (
        <li key={units[0]}>{units.map((unit) => t(`figures.unit.${unit}`, { count: 2 })).join(', ')}</li>
      ))}
    </ul>
  )
}
