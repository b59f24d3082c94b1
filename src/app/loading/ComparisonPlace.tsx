import { useLanguage } from '~/i18n/language'
import { onDemand } from '~/parts/on-demand'
import { WholeNetworkGate } from '~/parts/WholeNetworkGate'

import { PartBoundary } from './PartBoundary'

const PostComparison = onDemand(
  async () => (await import('~/features/post-comparison/PostComparison')).PostComparison,
  ['compare'],
)

interface ComparisonPlaceProps {
  readonly id: string
  readonly withId: string
}

/** Two posts side by side, across the whole page, in place of the card. */
export function ComparisonPlace({ id, withId }: ComparisonPlaceProps) {
  const { t } = useLanguage()
  return (
    <WholeNetworkGate failure={t('app.failure.title')}>
      {(network) => (
        <PartBoundary waiting={<p className="atlas__wait">{t('app.loading')}</p>}>
          <PostComparison key={`${id} ${withId}`} network={network} id={id} withId={withId} />
        </PartBoundary>
      )}
    </WholeNetworkGate>
  )
}
