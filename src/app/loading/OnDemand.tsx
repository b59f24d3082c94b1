import { type ReactNode, useEffect, useRef } from 'react'

import { useLanguage } from '~/i18n/language'
import type { WholeNetwork } from '~/model/network'
import { WholeNetworkGate } from '~/parts/WholeNetworkGate'
import { useHash } from '~/ui/use-hash'
import { useNearViewport } from '~/ui/use-near-viewport'

import { holdInView } from './hold-in-view'
import { PartBoundary } from './PartBoundary'

import './on-demand.css'

interface OnDemandProps {
  /** What an address with a hash points at. */
  readonly id: 'verifier' | 'menaces' | 'connu' | 'sources' | 'changements' | 'donnees' | 'a-propos'
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
      const { current } = heading
      // What is brought has no element of its own: it stands at the top of the part.
      if (!current || !(isTarget || isBrought)) return undefined
      if (isTarget) current.focus()
      // Where nothing can be observed, such as on paper, nothing is moved either.
      return typeof ResizeObserver === 'undefined' ? undefined : holdInView(current)
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
