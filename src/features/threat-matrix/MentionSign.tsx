import { useLanguage } from '~/i18n/language'
import type { Mention, MentionStanding } from '~/rules/survey/threat-matrix'

interface MentionSignProps {
  readonly standing: MentionStanding
}

/** A dot where a source says it, half of one where only a replaced edition does, a ring where we infer it. Decoration. */
export function MentionSign({ standing }: MentionSignProps) {
  return (
    <svg className="mention-sign" viewBox="0 0 12 12" aria-hidden="true">
      <circle className={`mention-sign__${standing}`} cx="6" cy="6" r="4.25" />
      {standing === 'older' && <path className="mention-sign__half" d="M6 1.75a4.25 4.25 0 0 0 0 8.5z" />}
    </svg>
  )
}

const STANDINGS = ['stated', 'inferred', 'older'] as const

/** What the signs mean, and what an empty cell does not mean. */
export function MentionKey() {
  const { t } = useLanguage()
  return (
    <ul className="mention-key">
      {STANDINGS.map((standing) => (
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

/** A dash, which reads as "not said": nought would be taken for a count. */
export function Unsaid() {
  const { t } = useLanguage()
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t('matrix.said.none')}</span>
    </>
  )
}

/** How a post's sources name a threat, in a few words. */
export function useMentionWords(): (mention: Mention) => string {
  const { t } = useLanguage()
  return ({ standing, year }) => {
    if (year === null) return t(standing === 'inferred' ? 'matrix.said.inferred' : 'matrix.said.stated')
    return t(standing === 'inferred' ? 'matrix.said.inferredOlder' : 'matrix.said.older', {
      year: String(year),
    })
  }
}
