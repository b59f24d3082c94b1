import { Suspense, useId, useRef, useState } from 'react'

import { type Language, useLanguage } from '~/i18n/language'
import type { Claim } from '~/model/claim'
import type { Source } from '~/model/source'

import { onDemand } from './on-demand'
import { noteId, useSourceNotes } from './source-notes'

import './source-mark.css'

const SourceDetails = onDemand(
  async () => (await import('./SourceDetails')).SourceDetails,
  [],
  () => null,
)

/** WebKit breaks the line between a button and the stop behind it, but for this; what the styles add does not count there. */
const wordJoiner = '\u2060'

interface SourceMarkProps {
  readonly claim: Claim
  /** A stop or a comma may stand behind it. */
  readonly isFollowed?: boolean
}

/**
 * The note numbers of a claim; each opens who says it, where and when. Without script each leads to its
 * note, and what else there is to know of the claim stands behind them.
 */
export function SourceMark({ claim, isFollowed = false }: SourceMarkProps) {
  const { isStatic } = useSourceNotes()
  return (
    <>
      <span className="source-mark">
        {claim.sources.map((id) =>
          isStatic ? <NoteLink key={id} id={id} /> : <SourceNumber key={id} id={id} claim={claim} />,
        )}
        {isFollowed && wordJoiner}
      </span>
      {isStatic && <ClaimNotes claim={claim} />}
    </>
  )
}

/**
 * The name of a mark, said in the language of the title, which is most of it: an attribute cannot say which of
 * its words are in another one, and its word for a source is the same in both languages of the atlas.
 */
function nameOfMark(source: Source, number: number, { t, lang }: Language) {
  const name = t('parts.sourceMark', { number, title: source.title, publisher: source.publisher })
  return { 'aria-label': name, ...(source.language !== lang && { lang: source.language }) }
}

function NoteLink({ id }: { id: string }) {
  const language = useLanguage()
  const { sources, numbers } = useSourceNotes()
  const source = sources.get(id)
  const number = numbers.get(id)
  if (!source || number === undefined) return null
  return (
    <a className="source-mark__number" href={`#${noteId(number)}`} {...nameOfMark(source, number, language)}>
      {number}
    </a>
  )
}

function ClaimNotes({ claim }: { claim: Claim }) {
  const { t, text } = useLanguage()
  const notes = [
    ...(claim.basis ? [t(`parts.basis.${claim.basis}.why`)] : []),
    ...(claim.note ? [text(claim.note)] : []),
  ]
  return notes.length > 0 && <small className="source-mark__note"> {notes.join(' ')}</small>
}

function SourceNumber({ id, claim }: { id: string; claim: Claim }) {
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
        className="source-mark__number"
        {...nameOfMark(source, number, language)}
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
