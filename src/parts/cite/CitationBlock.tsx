import type { Ref } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Citation } from '~/publish/citation/citation'
import { citationLines } from '~/publish/citation/citation-text'

import type { citationFormats } from './citation-formats'

import './citation-block.css'

interface CitationBlockProps {
  readonly ref: Ref<HTMLSpanElement>
  readonly citation: Citation
  readonly format: (typeof citationFormats)[number]
  /** The citation as text in that format. */
  readonly text: string
}

/** The citation exactly as it is copied, to be read and selected; as plain text, each title has its own language. */
export function CitationBlock({ ref, citation, format, text }: CitationBlockProps) {
  const { t, lang } = useLanguage()
  return (
    <span
      ref={ref}
      role="group"
      aria-label={t('cite.citation')}
      lang={lang}
      className={`citation-block citation-block--${format.name}`}
    >
      {format.name === 'text' ? <RunningText citation={citation} /> : text}
    </span>
  )
}

function RunningText({ citation }: { citation: Citation }) {
  return citationLines(citation, useLanguage()).map((line, row) => (
    <span key={row} className="citation-block__line">
      {line.map(({ text, lang }, index) => (
        <span key={index} lang={lang}>
          {text}
        </span>
      ))}
    </span>
  ))
}
