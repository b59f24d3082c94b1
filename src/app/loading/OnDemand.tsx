import { type ReactNode, useEffect, useRef } from 'react'

import { useLanguage } from '~/i18n/language'
import type { WholeNetwork } from '~/model/network'
import { WholeNetworkGate } from '~/parts/WholeNetworkGate'
import { useHash } from '~/ui/use-hash'
import { useNearViewport } from '~/ui/use-near-viewport'

import { PartBoundary } from './PartBoundary'

import './on-demand.css'

interface OnDemandProps {
  /** What an address with a hash points at. */
  readonly id: 'verifier' | 'menaces' | 'connu' | 'sources' | 'donnees' | 'a-propos'
  /** How a hash begins that brings what this part is to show. */
  readonly hashPrefix?: string
  /** What is drawn from all that is known, under the heading. */
  readonly children: (network: WholeNetwork) => ReactNode
}

/** A part far down the page: its heading and a line are in the document, the rest is loaded when the reader comes near. */
export function OnDemand({ id, hashPrefix = `#${id.replace(/s$/, '')}-`, children }: OnDemandProps) {
  const { t } = useLanguage()
  const { ref, isNear } = useNearViewport()
  const heading = useRef<HTMLHeadingElement>(null)
  const hash = useHash()
  const isTarget = hash === `#${id}`
  // An address may point at something inside, such as a source: only once it is there can it be shown.
  const isWanted = isNear || isTarget || hash.startsWith(hashPrefix)
  const isBrought = hashPrefix.endsWith('=') && hash.startsWith(hashPrefix)
  useEffect(
    function followHash() {
      if (isTarget) heading.current?.focus()
      // What such a hash brings has no element of its own.
      else if (isBrought) heading.current?.scrollIntoView()
    },
    [isTarget, isBrought],
  )
  return (
    <section ref={ref} id={id} className="on-demand" aria-labelledby={`${id}-title`}>
      <h2 ref={heading} id={`${id}-title`} tabIndex={-1}>
        {t(`app.part.${id}`)}
      </h2>
      {isWanted ? (
        <PartBoundary waiting={<p>{t('app.loading')}</p>}>
          <WholeNetworkGate>{children}</WholeNetworkGate>
        </PartBoundary>
      ) : (
        <p>{t(`app.part.${id}.line`)}</p>
      )}
    </section>
  )
}
