import { memo } from 'react'

import { useLanguage } from '~/i18n/language'
import { keepChecked } from '~/ui/keep-checked'
import { useMatch } from '~/url/use-filters'

const matches = ['any', 'all'] as const

/** Whether a post needs one of the chosen threats or all of them. */
export const MatchSwitch = memo(function MatchSwitch() {
  const { t } = useLanguage()
  const { chosen, setMatch } = useMatch()
  return (
    <div className="match-switch" role="radiogroup" aria-label={t('filters.match')}>
      {matches.map((match) => (
        <label key={match} className="match-switch__choice">
          <input
            ref={keepChecked(match === chosen)}
            type="radio"
            name="match"
            className="visually-hidden"
            checked={match === chosen}
            onChange={() => setMatch(match)}
          />
          <span>{t(`filters.match.${match}`)}</span>
        </label>
      ))}
    </div>
  )
})
