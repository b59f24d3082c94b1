import { type RefObject, useLayoutEffect, useRef } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Claim } from '~/model/claim'
import type { Source } from '~/model/source'

import { useFullSource } from '../known-network'
import { SourceLine } from './SourceLine'

interface SourceDetailsProps {
  readonly id: string
  readonly source: Source
  readonly claim: Partial<Claim>
  /** The source mark that opens it. */
  readonly anchor: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

const margin = 8

/** Places the popover under its source mark, or above it if there is no room; always inside the window. */
function placeBeside(popover: HTMLElement, anchor: HTMLElement): void {
  const mark = anchor.getBoundingClientRect()
  const { width, height } = popover.getBoundingClientRect()
  const left = Math.max(margin, Math.min(mark.left, window.innerWidth - width - margin))
  const below = mark.bottom + margin
  const top = below + height > window.innerHeight ? Math.max(margin, mark.top - height - margin) : below
  popover.style.left = `${left}px`
  popover.style.top = `${top}px`
}

/** A popover with the details of a source; Escape or a press elsewhere closes it. */
export function SourceDetails({ id, source, claim, anchor, onClose }: SourceDetailsProps) {
  const { t, text } = useLanguage()
  const popover = useRef<HTMLSpanElement>(null)

  useLayoutEffect(
    function showInTopLayer() {
      const element = popover.current
      if (!element || !anchor.current) return
      element.showPopover?.()
      placeBeside(element, anchor.current)
    },
    [anchor],
  )

  return (
    <span
      ref={popover}
      id={id}
      popover="auto"
      role="note"
      className="source-details"
      onToggle={(event) => event.newState === 'closed' && onClose()}
    >
      <SourceLine source={useFullSource(source)} />
      <a className="source-details__all" href={`#source-${source.id}`} onClick={onClose}>
        {t('parts.allItsClaims')}
      </a>
      {claim.basis && <span className="source-details__note">{t(`parts.basis.${claim.basis}`)}</span>}
      {claim.note && <span className="source-details__note">{text(claim.note)}</span>}
    </span>
  )
}
