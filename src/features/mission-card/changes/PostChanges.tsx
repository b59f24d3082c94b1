import { useQuery } from '@tanstack/react-query'

import { editionsQuery } from '~/api/fetch/editions.query'
import { useLanguage } from '~/i18n/language'
import { textPagePath } from '~/i18n/site-paths'
import { claimsOf } from '~/model/claims'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'
import { useClaimWords } from '~/parts/use-claim-words'

interface PostChangesProps {
  readonly network: Network
  readonly post: Post
}

/** The claims of a card that an edition changed or added, the newest edition first, each with the way to both wordings. */
export function PostChanges({ network, post }: PostChangesProps) {
  const { t, date, lang } = useLanguage()
  const { data, error } = useQuery(editionsQuery)
  const claimWords = useClaimWords(network)
  const page = import.meta.env.BASE_URL + textPagePath(lang, 'changes')
  if (!data) return <p role="status">{t(error ? 'changes.part.failure' : 'app.loading')}</p>
  const touched = data.toReversed().flatMap(({ edition, changed, added }) =>
    claimsOf(post)
      .filter(({ id }) => changed.claims?.includes(id) || added.claims?.includes(id))
      .map((claim) => ({ edition, claim, isNew: added.claims?.includes(claim.id) })),
  )
  if (touched.length === 0) return <p>{t('changes.mark.none')}</p>
  return (
    <ul>
      {touched.map(({ edition, claim, isNew }) => (
        <li key={`${edition} ${claim.id}`}>
          {claimWords(claim, post)} –{' '}
          <a href={`${page}#${edition}-${claim.id}`}>
            {t(isNew ? 'changes.mark.added' : 'changes.mark', { date: date(edition) })}
          </a>
        </li>
      ))}
    </ul>
  )
}
