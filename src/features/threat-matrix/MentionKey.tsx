import { useLanguage } from '~/i18n/language'

import { MentionSign } from './MentionSign'

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
