import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'

import { withdrawnQuery } from '~/api/fetch/withdrawn.query'
import { useLanguage } from '~/i18n/language'
import type { WithdrawnRecord } from '~/model/changes'
import { claimsOf, postIdOfClaim } from '~/model/claims'
import type { Figure } from '~/model/figure'
import type { NetworkSummary } from '~/model/network'
import { serialize } from '~/url/params'

import { comparisonWords } from '../comparison/comparison-words'
import { SourceLine } from '../sources/SourceLine'
import { useClaimWords } from '../use-claim-words'
import { usePostName } from '../use-names'

import './withdrawn-notice.css'

interface WithdrawnNoticeProps {
  /** The lasting id of a withdrawn post, claim or figure. */
  readonly id: string
  readonly network: NetworkSummary
}

/**
 * A notice for an address that names something withdrawn: since when, why, what it said by which sources, and what
 * replaces it.
 */
export function WithdrawnNotice({ id, network }: WithdrawnNoticeProps) {
  const { data } = useQuery(withdrawnQuery)
  // The claims of a withdrawn post are withdrawn with it.
  const record =
    data?.find((one) => one.id === id) ?? data?.find((one) => one.id === postIdOfClaim(id) && one.post)
  return record && <Notice id={id} network={network} record={record} />
}

function Notice({ id, network, record }: WithdrawnNoticeProps & { readonly record: WithdrawnRecord }) {
  const language = useLanguage()
  const { t, text, date } = language
  const titleId = useId()
  const claimWords = useClaimWords(network)
  const nameOf = usePostName()
  const { edition, last, reason, now, post, figure, sources } = record
  const claim = post && claimsOf(post).find((one) => one.id === id)
  const saidOf = (stated: Figure) => {
    const counted = `${comparisonWords(language).value(stated)} ${t(`app.unit.${stated.unit}`)}`
    return stated.date === null ? counted : `${counted}, ${date(stated.date)}`
  }
  const said = figure ? saidOf(figure) : claim ? claimWords(claim, post) : post && nameOf(post)
  return (
    <section className="withdrawn-notice" aria-labelledby={titleId}>
      <h3 id={titleId}>{t('changes.withdrawn.title')}</h3>
      <p>{t('changes.withdrawn.when', { last: date(last), edition: date(edition) })}</p>
      <p>{t('changes.reason', { reason: text(reason) })}</p>
      {said !== undefined && <p>{t('changes.withdrawn.said', { said })}</p>}
      {now !== undefined && (
        <p>
          <a href={addressOf(now, figure !== undefined)}>{t('changes.now')}</a>
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

function addressOf(id: string, isFigure: boolean): string {
  if (isFigure) return `${serialize({ figure: id, view: 'figures' })}#chiffres`
  return serialize({ post: postIdOfClaim(id), ...(id.includes('.') && { claim: id }) })
}
