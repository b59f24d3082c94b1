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
  /** Address of the atlas, where this is not its page: there the threats lead. */
  readonly home?: string
  /** What is said under its heading besides. */
  readonly children?: ReactNode
}

/** What a card says of its post, undivided or, while a year is shown, by when it is said. */
export function CardContent({ home, children, ...heading }: CardContentProps) {
  const { network, post } = heading
  const year = useYearView(network)
  // What a reader came for is drawn and painted first, the rest right behind it.
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

/** The line of its life, drawn only once it is there: React would hold back what follows a fallback for 300 ms. */
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
