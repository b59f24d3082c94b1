import { Fragment } from 'react'

import { useLanguage } from '~/i18n/language'
import type { PostSummary } from '~/model/post'
import type { Disagreement } from '~/rules/coverage/disagreement'

import { PostLink } from './PostLink'

interface DisagreementLinesProps {
  readonly country: string
  readonly disagreements: readonly Disagreement[]
  readonly here: string
  readonly onChoose: (id: string) => void
}

/** Disagreements listed at most. */
const mostShown = 3

function postsOf(disagreement: Disagreement): readonly PostSummary[] {
  const claiming = disagreement.claims.map(({ post }) => post)
  return [...new Set(disagreement.kind === 'denial' ? [...disagreement.hosts, ...claiming] : claiming)]
}

/** The posts on which the sources disagree, and that the atlas decides nothing. */
export function DisagreementLines({ country, disagreements, here, onChoose }: DisagreementLinesProps) {
  const { t } = useLanguage()
  if (disagreements.length === 0) return null
  return (
    <div className="country-answer__doubt">
      {disagreements.slice(0, mostShown).map((disagreement) => {
        const posts = postsOf(disagreement)
        return (
          <p key={`${disagreement.kind} ${posts.map(({ id }) => id).join(' ')}`}>
            {t(`coverage.disagree.${disagreement.kind}`)}{' '}
            {posts.map((post, index) => (
              <Fragment key={post.id}>
                {index > 0 && ' · '}
                <PostLink post={post} country={country} here={here} onChoose={onChoose} />
              </Fragment>
            ))}
            .
          </p>
        )
      })}
      <p>{t('coverage.disagree')}</p>
    </div>
  )
}
