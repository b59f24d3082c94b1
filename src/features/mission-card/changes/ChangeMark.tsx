import { useLanguage } from '~/i18n/language'
import { textPagePath } from '~/i18n/site-paths'
import type { ClaimChange } from '~/rules/editions/changed-claims'

import './change-mark.css'

interface ChangeMarkProps extends ClaimChange {
  /** The lasting id of the claim. */
  readonly id: string
}

/** Behind a claim that an edition changed or added: a sign that leads to the words before and after. */
export function ChangeMark({ id, edition, how }: ChangeMarkProps) {
  const { t, lang, date } = useLanguage()
  const name = t(`card.mark.${how}`, { date: date(edition) })
  return (
    <a
      className="change-mark"
      href={`${import.meta.env.BASE_URL}${textPagePath(lang, 'changes')}#${edition}-${id}`}
      aria-label={name}
      title={name}
    >
      <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true">
        <path d={how === 'added' ? 'M5 1v8M1 5h8' : 'M5 1.2 9 8.6H1z'} />
      </svg>
    </a>
  )
}
