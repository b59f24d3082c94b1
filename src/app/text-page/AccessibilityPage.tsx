import { useLanguage } from '~/i18n/language'
import type { AccessibilityStatement } from '~/model/accessibility-statement'

interface AccessibilityPageProps {
  readonly statement: AccessibilityStatement
}

/** The accessibility statement: state of the assessment, checks made, known problems. */
export function AccessibilityPage({ statement }: AccessibilityPageProps) {
  const { t, text, date } = useLanguage()
  const { criteria, state } = statement
  return (
    <>
      <h1 className="text-page__title">{t('accessibility.title')}</h1>
      <p>{t('accessibility.aim')}</p>
      <p>{t('accessibility.voluntary')}</p>
      <h2>{t('accessibility.state.title')}</h2>
      <p>{t(`accessibility.state.${state}`)}</p>
      <p>
        {criteria.tested === 0
          ? t('accessibility.state.none', { total: criteria.total })
          : t('accessibility.state.counts', { ...criteria })}
      </p>
      <p>{t('accessibility.state.date', { date: date(statement.date) })}</p>
      <h2>{t('accessibility.tested.title')}</h2>
      <ul>
        {statement.checks.map((check) => (
          <li key={check.fr}>{text(check)}</li>
        ))}
      </ul>
      <h2>{t('accessibility.limits.title')}</h2>
      <ul>
        {statement.limits.map((limit) => (
          <li key={limit.fr}>{text(limit)}</li>
        ))}
      </ul>
      <h2>{t('accessibility.technologies.title')}</h2>
      <p>{statement.technologies.join(', ')}</p>
      <h2>{t('about.browsers.title')}</h2>
      <p>{t('about.browsers', import.meta.env.ATLAS_BROWSERS)}</p>
      <h2>{t('accessibility.report.title')}</h2>
      <p>{t('accessibility.report')}</p>
    </>
  )
}
