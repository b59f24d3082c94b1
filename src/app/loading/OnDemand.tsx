import { type ReactNode, useEffect, useRef } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import { WholeNetworkGate } from '~/parts/WholeNetworkGate'
import { useHash } from '~/ui/use-hash'
import { useNearViewport } from '~/ui/when-near'

import { holdInView } from './hold-in-view'
import { PartBoundary } from './PartBoundary'

import './on-demand.css'

interface OnDemandProps {
  /** Id of the part, also a target of links. */
  readonly id: 'verifier' | 'menaces' | 'connu' | 'sources' | 'changements' | 'donnees' | 'a-propos'
  /** Prefix of the hashes that point at content of this part. */
  readonly hashPrefix?: string
  /** Content below the heading, from the whole network. */
  readonly children: (network: Network) => ReactNode
}

/** A part far down the page: its heading and one line are prerendered, the rest is loaded when the reader comes near. */
export function OnDemand({ id, hashPrefix = `#${id.replace(/s$/, '')}-`, children }: OnDemandProps) {
  const { t } = useLanguage()
  const { ref, isNear } = useNearViewport()
  const heading = useRef<HTMLHeadingElement>(null)
  const hash = useHash()
  const isTarget = hash === `#${id}`
  // The hash may point at content of the part, such as a source, which exists only once the part is loaded.
  const isWanted = isNear || isTarget || hash.startsWith(hashPrefix)
  const isBrought = hashPrefix.endsWith('=') && hash.startsWith(hashPrefix)
  useEffect(
    function followHash() {
      const { current } = heading
      // A target without an element of its own is shown at the top of the part.
      if (!current || !(isTarget || isBrought)) return undefined
      if (isTarget) current.focus()
      // Without ResizeObserver nothing below is held back either, so nothing moves.
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
