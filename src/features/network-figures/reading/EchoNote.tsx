import { useLanguage } from '~/i18n/language'
import type { Figure } from '~/model/figure'
import { NotedWords } from '~/parts/sources/NotedWords'
import { useSourceNotes } from '~/parts/sources/source-notes'
import { isEcho } from '~/rules/figures/figures'

import { useStatement } from '../statement-words'

interface EchoNoteProps {
  readonly figure: Figure
  /** The statement that it repeats, if the document has it. */
  readonly origin: Figure | null
}

/** A note that a statement repeats an older text, and which; nothing for other statements. */
export function EchoNote({ figure, origin }: EchoNoteProps) {
  const { text } = useLanguage()
  const { echo } = useStatement()
  const { sources } = useSourceNotes()
  if (!isEcho(figure)) return null
  return (
    <p>
      <NotedWords words={echo(figure, origin, sources)} sources={origin ? [origin.source] : []} />{' '}
      {origin && figure.echoNote && text(figure.echoNote)}
    </p>
  )
}
