import type { ReactNode } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Term } from '~/model/network'
import { onPlainClick } from '~/ui/on-plain-click'

import type { AtlasLinks } from './use-atlas-links'

interface ThreatLinkProps {
  readonly threat: Term
  readonly links: AtlasLinks
  readonly className?: string
  readonly isChosen?: boolean
  readonly children?: ReactNode
}

/** A link that filters the atlas by one threat; by default it shows the threat's name. */
export function ThreatLink({ threat, links, className, isChosen = false, children }: ThreatLinkProps) {
  const { text } = useLanguage()
  return (
    <a
      className={className}
      href={links.hrefOfThreat.get(threat.id)}
      aria-current={isChosen ? 'true' : undefined}
      onClick={onPlainClick(() => links.filterBy([threat.id]))}
    >
      {children ?? text(threat.label)}
    </a>
  )
}
