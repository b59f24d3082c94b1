import type { Problem } from '~/api/parse/problem'
import { useLanguage } from '~/i18n/language'

import './problem-notice.css'

/** Limit of the list: an answer may have thousands of faults, and the first ones show what is wrong. */
const mostShown = 100

interface ProblemNoticeProps {
  readonly problems: readonly Problem[]
}

/** The parts of the answer that could not be read and were left out. */
export function ProblemNotice({ problems }: ProblemNoticeProps) {
  const { t } = useLanguage()
  return (
    <details className="problem-notice">
      <summary>{t('problems.title', { count: problems.length })}</summary>
      <p>{t('problems.text')}</p>
      <ul>
        {problems.slice(0, mostShown).map(({ unit, field, reason }) => (
          <li key={unit}>
            <code>{field === '' ? unit : `${unit} · ${field}`}</code>{' '}
            {t(`problems.${reason.code}`, { value: reason.value ?? '' })}
          </li>
        ))}
        {problems.length > mostShown && <li>{t('problems.more', { count: problems.length - mostShown })}</li>}
      </ul>
    </details>
  )
}
