import type { Problem } from '~/api/problem'
import { useLanguage } from '~/lib/language'

import './problem-notice.css'

interface ProblemNoticeProps {
  readonly problems: readonly Problem[]
}

/** What could not be read in the answer and was left out. */
export function ProblemNotice({ problems }: ProblemNoticeProps) {
  const { t } = useLanguage()
  return (
    <details className="problem-notice">
      <summary>{t('problems.title', { count: problems.length })}</summary>
      <p>{t('problems.text')}</p>
      <ul>
        {problems.slice(0, 100).map(({ unit, reason }) => (
          <li key={unit}>
            <code>{unit}</code> {t(`problems.${reason.code}`, { value: reason.value ?? '' })}
          </li>
        ))}
      </ul>
    </details>
  )
}
