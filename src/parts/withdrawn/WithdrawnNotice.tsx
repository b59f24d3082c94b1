import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'

import { withdrawnQuery } from '~/api/fetch/withdrawn.query'
import { useLanguage } from '~/i18n/language'
import type { WithdrawnRecord } from '~/model/changes'
import { claimsOf, postIdOfClaim } from '~/model/claims'
import type { Network } from '~/model/network'
import { serialize } from '~/url/params'

import { SourceLine } from '../SourceLine'
import { useClaimWords } from '../use-claim-words'
import { usePostName } from '../use-post-name'

import './withdrawn-notice.css'

interface WithdrawnNoticeProps {
  /** The lasting id of a post or a claim that the data do not hold. */
  readonly id: string
  readonly network: Network
}

/** Where an address names what was withdrawn: since when, why, what it said by which sources, and what says it now. */
export function WithdrawnNotice({ id, network }: WithdrawnNoticeProps) {
  const { data } = useQuery(withdrawnQuery)
  // A post takes its claims with it.
  const record =
    data?.find((one) => one.id === id) ?? data?.find((one) => one.id === postIdOfClaim(id) && one.post)
  return record && <Notice id={id} network={network} record={record} />
}

function Notice({ id, network, record }: WithdrawnNoticeProps & { readonly record: WithdrawnRecord }) {
  const { t, text, date } = useLanguage()
  const titleId = useId()
  const claimWords = useClaimWords(network)
  const nameOf = usePostName()
  const { edition, last, reason, now, post, sources } = record
  const claim = post && claimsOf(post).find((one) => one.id === id)
  const said = claim ? claimWords(claim, post) : post && nameOf(post)
  return (
    <section className="withdrawn-notice" aria-labelledby={titleId}>
      <h3 id={titleId}>{t('changes.withdrawn.title')}</h3>
      <p>{t('changes.withdrawn.when', { last: date(last), edition: date(edition) })}</p>
      <p>{t('changes.reason', { reason: text(reason) })}</p>
      {said !== undefined && <p>{t('changes.withdrawn.said', { said })}</p>}
      {now !== undefined && (
        <p>
          <a href={serialize({ post: postIdOfClaim(now), ...(now.includes('.') && { claim: now }) })}>
            {t('changes.now')}
          </a>
        </p>
      )}
      {sources.length > 0 && (
        <>
          <p>{t('changes.withdrawn.sources')}</p>
          <ul>
            {sources.map((source) => (
              <li key={source.id}>
                <SourceLine source={source} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
