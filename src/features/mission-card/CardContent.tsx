import { type ComponentProps, type ReactNode, Suspense, useDeferredValue, useEffect, useState } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'
import { onDemand } from '~/parts/on-demand'
import { useYearView } from '~/parts/year/use-year-view'

import { CardClaims } from './CardClaims'
import { CardHeading } from './CardHeading'
import { CardSources } from './CardSources'

import './card-body.css'

const YearReason = onDemand(async () => (await import('./year/YearReason')).YearReason, ['year'])
const YearClaims = onDemand(async () => (await import('./year/YearClaims')).YearClaims, ['year'])
const LifeLine = onDemand(
  async () => (await import('./year/LifeLine')).LifeLine,
  ['year'],
  () => null,
)

interface CardContentProps extends Omit<ComponentProps<typeof CardHeading>, 'children' | 'home'> {
  /** Address of the atlas, on other pages than its own: the threats link there. */
  readonly home?: string
  /** Content below the heading. */
  readonly children?: ReactNode
}

/** The content of a card: undivided, or in a chosen year divided by the time of the evidence. */
export function CardContent({ home, children, ...heading }: CardContentProps) {
  const { network, post } = heading
  const year = useYearView(network)
  // The first sections are painted first, the rest in a deferred render.
  const isWhole = useDeferredValue(true, false)
  return (
    <>
      <CardHeading {...heading} home={home}>
        <Suspense>{year && <YearReason post={post} year={year} />}</Suspense>
      </CardHeading>
      {children}
      <Suspense>
        {year ? (
          <YearClaims network={network} post={post} year={year} home={home} />
        ) : (
          <CardClaims network={network} post={post} home={home} isBegun={!isWhole} />
        )}
      </Suspense>
      {isWhole && (
        <>
          <LifePlace network={network} post={post} />
          <CardSources />
        </>
      )}
    </>
  )
}

/**
 * The life line, rendered only once loaded: React would delay the content after a fallback by 300 ms
 * (https://github.com/react/react/issues/31819).
 */
function LifePlace({ network, post }: { network: Network; post: Post }) {
  const language = useLanguage()
  const [isReady, setReady] = useState(false)
  useEffect(
    function loadMeanwhile() {
      let isWanted = true
      void LifeLine.preload(language).then(() => isWanted && setReady(true))
      return () => {
        isWanted = false
      }
    },
    [language],
  )
  return (
    isReady && (
      <Suspense>
        <LifeLine network={network} post={post} />
      </Suspense>
    )
  )
}
