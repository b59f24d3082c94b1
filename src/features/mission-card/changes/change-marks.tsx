import type { QueryClient } from '@tanstack/react-query'

import { editionsQuery } from '~/api/fetch/editions.query'
import { useLanguage } from '~/i18n/language'
import { textPagePath } from '~/i18n/site-paths'
import { changedClaims, type ClaimChange, type ClaimChanges } from '~/rules/editions/changed-claims'

import type { DrawChangeMark } from './AskedChangeMarks'

import './change-mark.css'

interface ChangeMarkProps extends ClaimChange {
  /** The lasting id of the claim. */
  readonly id: string
}

/** A change mark: a sign behind a claim that an edition changed or added, which links to the wording before and after. */
function ChangeMark({ id, edition, how }: ChangeMarkProps) {
  const { t, lang, date } = useLanguage()
  const name = t(`card.mark.${how}`, { date: date(edition) })
  return (
    <a
      className="change-mark joined tall-target"
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

/** Returns the function that renders change marks for these changes. */
export function changeMarks(changes: ClaimChanges): DrawChangeMark {
  return (id) => {
    const change = changes.get(id)
    return change && <ChangeMark id={id} {...change} />
  }
}

/** The same for the published editions. Rejects if they cannot be loaded. */
export async function askChangeMarks(client: QueryClient): Promise<DrawChangeMark> {
  return changeMarks(changedClaims(await client.fetchQuery(editionsQuery)))
}
