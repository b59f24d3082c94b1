import type { RefObject } from 'react'

import { editionAddress } from '~/api/files'
import { type Citable, citationOf } from '~/domain/citation'
import type { Network } from '~/domain/network'
import { useLanguage } from '~/lib/language'

import { ActionPanel } from '../panel/ActionPanel'
import { CitationForms } from './CitationForms'
import { CitePermalink } from './CitePermalink'
import { usePermalink } from './use-permalink'

import './cite-panel.css'

interface CitePanelProps {
  readonly id: string
  readonly network: Network
  readonly citable: Citable
  readonly opener: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

/** The citation in its forms, and the address that opens the atlas on what it cites. */
export function CitePanel({ id, network, citable, opener, onClose }: CitePanelProps) {
  const language = useLanguage()
  const { t } = language
  const permalink = usePermalink(citable)
  const data = new URL(editionAddress(network.edition), location.href).href
  const citation = citationOf(network, citable, { permalink, data }, language)
  return (
    <ActionPanel id={id} title={t(`cite.title.${citable.kind}`)} opener={opener} onClose={onClose}>
      {citation ? <CitationForms citation={citation} /> : <span>{t('cite.unknown')}</span>}
      <CitePermalink address={permalink} />
    </ActionPanel>
  )
}
