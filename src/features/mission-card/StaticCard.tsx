import { useId } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'
import type { ClaimChanges } from '~/rules/editions/changed-claims'

import { CardClaims } from './CardClaims'
import { CardSources } from './CardSources'
import { ChangeMarkContext } from './changes/AskedChangeMarks'
import { changeMarks } from './changes/change-marks'
import { CardEvidence } from './facts/CardEvidence'
import { CardClaimsProvider } from './facts/chosen-claim'
import { LifeLine } from './year/LifeLine'

import './card-body.css'
import './static-card.css'

interface StaticCardProps {
  readonly network: Network
  readonly post: Post
  readonly changes: ClaimChanges
  /** Address of the atlas in this language. */
  readonly home: string
}

/** The content of a card on a page of its own, where no script runs. */
export function StaticCard({ network, post, changes, home }: StaticCardProps) {
  const { t } = useLanguage()
  const titleId = useId()
  return (
    <CardClaimsProvider network={network} post={post} chosen={null} isStatic>
      <ChangeMarkContext value={changeMarks(changes)}>
        <div className="static-card">
          <CardEvidence network={network} post={post} />
          <section aria-labelledby={titleId}>
            <h2 id={titleId}>{t('page.says')}</h2>
            <CardClaims network={network} post={post} home={home} />
            <LifeLine network={network} post={post} />
            <CardSources />
          </section>
        </div>
      </ChangeMarkContext>
    </CardClaimsProvider>
  )
}
