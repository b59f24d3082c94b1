import { type ReactNode, useId, useState } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Claim } from '~/model/claim'
import { useSourceNotes } from '~/parts/sources/source-notes'

import './claim-basis.css'

interface ClaimBasisProps {
  readonly claim: Partial<Claim>
  /** What follows the word on its line: the source marks. */
  readonly children?: ReactNode
}

/**
 * A word, "inferred" or "our count", behind a claim that no source states outright. Pressed, it shows why; without
 * script the reason follows the source marks, and it is always printed.
 */
export function ClaimBasis({ claim: { basis, note }, children }: ClaimBasisProps) {
  const { t, text } = useLanguage()
  const { isStatic } = useSourceNotes()
  const [isOpen, setOpen] = useState(false)
  const whyId = useId()
  if (!basis) return children
  const word = t(`parts.basis.${basis}.word`)
  if (isStatic) {
    return (
      <>
        {' '}
        <span className="claim-basis">{word}</span>
        {children}
      </>
    )
  }
  return (
    <>
      {' '}
      <span className="claim-basis__line">
        <button
          type="button"
          className="claim-basis tall-target"
          title={t(`parts.basis.${basis}`)}
          aria-expanded={isOpen}
          aria-controls={whyId}
          onClick={() => setOpen(!isOpen)}
        >
          {word}
        </button>
        {children}
      </span>
      <span id={whyId} className="claim-basis__why" hidden={!isOpen}>
        {' '}
        {t(`parts.basis.${basis}.why`)} {note && text(note)}
      </span>
    </>
  )
}
