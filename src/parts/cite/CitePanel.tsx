import { type RefObject, useId, useLayoutEffect, useRef } from 'react'

import { type Citable, citationOf } from '~/domain/citation'
import type { WholeNetwork } from '~/domain/network'
import { useLanguage } from '~/lib/language'
import { CloseSign } from '~/ui/CloseSign'

import { CitationForms } from './CitationForms'
import { useDismiss } from './use-dismiss'
import { usePermalink } from './use-permalink'

import './cite-panel.css'

interface CitePanelProps {
  readonly id: string
  readonly network: WholeNetwork
  readonly citable: Citable
  readonly opener: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

/** The citation in its forms, and the address that opens the atlas on what it cites; on a phone a sheet. */
export function CitePanel({ id, network, citable, opener, onClose }: CitePanelProps) {
  const language = useLanguage()
  const { t } = language
  const permalink = usePermalink(citable)
  const citation = citationOf(network, citable, permalink, language)
  const panel = useRef<HTMLSpanElement>(null)
  const titleId = useId()
  useDismiss({ panel, opener, onDismiss: onClose })

  useLayoutEffect(function showInTopLayer() {
    panel.current?.showPopover?.()
    panel.current?.focus()
  }, [])

  function close() {
    onClose()
    opener.current?.focus()
  }

  return (
    <span
      ref={panel}
      id={id}
      popover="manual"
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      className="cite-panel"
    >
      <span className="cite-panel__head">
        <span id={titleId} className="cite-panel__title">
          {t(`cite.title.${citable.kind}`)}
        </span>
        <button type="button" className="cite-panel__close" onClick={close}>
          {t('cite.close')} <CloseSign />
        </button>
      </span>
      {citation ? <CitationForms citation={citation} /> : <span>{t('cite.unknown')}</span>}
      <span className="cite-panel__link">
        {t('cite.permalink')}
        <a href={permalink}>{permalink}</a>
      </span>
    </span>
  )
}
