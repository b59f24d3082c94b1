import { Suspense, useId, useRef, useState } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Claim } from '~/model/claim'

import { onDemand } from '../on-demand'
import { noteId, useSourceNotes } from './source-notes'

import './source-mark.css'

const SourceDetails = onDemand(
  async () => (await import('./SourceDetails')).SourceDetails,
  [],
  () => null,
)

/**
 * WebKit breaks the line between a button and a following full stop unless this character stands in the text;
 * generated content does not prevent it.
 */
const wordJoiner = '\u2060'

interface SourceMarkProps {
  readonly claim: Partial<Claim>
  /** Whether a full stop or a comma may follow. */
  readonly isFollowed?: boolean
}

/**
 * Source marks: the note numbers of a claim. Each opens a popover about its source; without script it is a link to
 * the note, and the claim's basis and note follow in the text. The accessible names are short, since they are read in
 * the middle of a sentence.
 */
export function SourceMark({ claim, isFollowed = false }: SourceMarkProps) {
  const { isStatic } = useSourceNotes()
  return (
    <>
      <span className="source-mark">
        {isFollowed && wordJoiner}
        {(claim.sources ?? []).map((id) =>
          isStatic ? <NoteLink key={id} id={id} /> : <SourceNumber key={id} id={id} claim={claim} />,
        )}
        {isFollowed && wordJoiner}
      </span>
      {isStatic && <ClaimNotes claim={claim} />}
    </>
  )
}

function NoteLink({ id }: { id: string }) {
  const { t } = useLanguage()
  const { sources, numbers } = useSourceNotes()
  const number = numbers.get(id)
  if (!sources.has(id) || number === undefined) return null
  return (
    <a
      className="source-mark__number tall-target"
      href={`#${noteId(number)}`}
      aria-label={t('parts.sourceMark', { number })}
    >
      {number}
    </a>
  )
}

function ClaimNotes({ claim }: { claim: Partial<Claim> }) {
  const { t, text } = useLanguage()
  const notes = [
    ...(claim.basis ? [t(`parts.basis.${claim.basis}.why`)] : []),
    ...(claim.note ? [text(claim.note)] : []),
  ]
  return notes.length > 0 && <small className="source-mark__note"> {notes.join(' ')}</small>
}

function SourceNumber({ id, claim }: { id: string; claim: Partial<Claim> }) {
  const language = useLanguage()
  const prepare = () => void SourceDetails.preload(language)
  const { sources, numbers } = useSourceNotes()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const popoverId = useId()
  const source = sources.get(id)
  const number = numbers.get(id)
  if (!source || number === undefined) return null
  return (
    <>
      <button
        ref={button}
        type="button"
        className="source-mark__number tall-target"
        aria-label={language.t('parts.sourceMark', { number })}
        aria-expanded={isOpen}
        aria-controls={isOpen ? popoverId : undefined}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => setOpen(!isOpen)}
      >
        {number}
      </button>
      {isOpen && (
        <Suspense>
          <SourceDetails
            id={popoverId}
            source={source}
            claim={claim}
            anchor={button}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  )
}
