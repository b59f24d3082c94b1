import { useLanguage } from '~/i18n/language'
import type { Mention, MentionStanding } from '~/rules/survey/threat-matrix'

interface MentionSignProps {
  readonly standing: MentionStanding
}

/** The sign of a mention: a dot if stated, a half dot if only a replaced edition states it, a ring if inferred. Decorative. */
export function MentionSign({ standing }: MentionSignProps) {
  return (
    <svg className="mention-sign" viewBox="0 0 12 12" aria-hidden="true">
      <circle className={`mention-sign__${standing}`} cx="6" cy="6" r="4.25" />
      {standing === 'older' && <path className="mention-sign__half" d="M6 1.75a4.25 4.25 0 0 0 0 8.5z" />}
    </svg>
  )
}

const standings = ['stated', 'inferred', 'older'] as const

/** A key to the signs, and what an empty cell does not mean. */
export function MentionKey() {
  const { t } = useLanguage()
  return (
    <ul className="mention-key">
      {standings.map((standing) => (
        <li key={standing} className="mention-key__item">
          <MentionSign standing={standing} /> {t(`matrix.key.${standing}`)}
        </li>
      ))}
      <li className="mention-key__item">
        <span className="mention-key__none" aria-hidden="true">
          –
        </span>{' '}
        {t('matrix.key.none')}
      </li>
    </ul>
  )
}

/** A dash, read as "not said": a zero would look like a count. */
export function Unsaid() {
  const { t } = useLanguage()
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t('matrix.said.none')}</span>
    </>
  )
}

/** Returns a function that words a mention. */
export function useMentionWords(): (mention: Mention) => string {
  const { t } = useLanguage()
  return ({ standing, year }) => {
    if (year === null) return t(standing === 'inferred' ? 'matrix.said.inferred' : 'matrix.said.stated')
    return t(standing === 'inferred' ? 'matrix.said.inferredOlder' : 'matrix.said.older', {
      year: String(year),
    })
  }
}
