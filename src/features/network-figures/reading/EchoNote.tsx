import { useLanguage } from '~/i18n/language'
import type { Figure } from '~/model/figure'
import { NotedWords } from '~/parts/NotedWords'
import { useSourceNotes } from '~/parts/source-notes'
import { yearOfFigure } from '~/rules/figures/figure-time'
import { isEcho } from '~/rules/figures/figures'

import { useStatement } from '../statement-words'

interface EchoNoteProps {
  readonly figure: Figure
  /** What it repeats, where the document has it. */
  readonly origin: Figure | null
}

/** Says that a statement repeats an older text, and which; nothing for one that does not. */
export function EchoNote({ figure, origin }: EchoNoteProps) {
  const { t, text } = useLanguage()
  const { value } = useStatement()
  const { sources } = useSourceNotes()
  if (!isEcho(figure)) return null
  const publisher = origin && sources.get(origin.source)?.publisher
  const year = origin && yearOfFigure(origin)
  if (!origin || !publisher || year === null) return <p>{t('figures.echo.unknown')}</p>
  return (
    <p>
      <NotedWords
        words={
          figure.echoNote
            ? t('figures.echo.changed', { year: String(year), publisher })
            : t('figures.echo', { value: value(origin), year: String(year), publisher })
        }
        sources={[origin.source]}
      />{' '}
      {figure.echoNote && text(figure.echoNote)}
    </p>
  )
}
