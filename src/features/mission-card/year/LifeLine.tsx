import { useId, useMemo } from 'react'

import { type Language, useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'
import { SourceMark } from '~/parts/sources/SourceMark'
import { yearsInWords } from '~/parts/year/year-words'
import { lifeLineOf, type LifeMark } from '~/rules/time/life-line'
import { lifeOf } from '~/rules/time/post-life'

import { LifeDrawing } from './LifeDrawing'

import './life-line.css'

interface LifeLineProps {
  readonly network: Network
  readonly post: Post
}

/** The life line: evidence of the post's activity, doubts and its end, drawn and as a list. */
export function LifeLine({ network, post }: LifeLineProps) {
  const language = useLanguage()
  const { t } = language
  const id = useId()
  const marks = useMemo(() => lifeLineOf(lifeOf(post, network.sources)), [post, network])
  if (marks.length === 0) return null
  return (
    <section className="mission-card__section life-line" aria-labelledby={id}>
      <h3 id={id} className="mission-card__title">
        {t('year.life')}
      </h3>
      <LifeDrawing marks={marks} network={network} />
      <details>
        <summary>{t('year.life.read', { count: marks.length })}</summary>
        <ol className="life-line__marks">
          {marks.map((mark, index) => (
            <li key={index}>
              {wordsOf(mark, language)} <SourceMark claim={{ sources: sourcesOf(mark) }} />
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}

function wordsOf(mark: LifeMark, language: Language): string {
  const { t, text, date } = language
  const years = yearsInWords(mark.years, language)
  switch (mark.kind) {
    case 'situation':
      return t('year.life.situation', { date: date(mark.situation.date), text: text(mark.situation.text) })
    case 'closed':
      return t('year.life.closed', { years })
    case 'point':
    case 'bounds':
    case 'undated': {
      const isOpening = mark.evidence.every(({ claims }) =>
        claims.every(({ kind }) => kind === 'established'),
      )
      const hasClaims = mark.evidence.some(({ claims }) => claims.length > 0)
      return t(isOpening && hasClaims ? 'year.life.established' : 'year.life.evidence', { years })
    }
  }
}

function sourcesOf(mark: LifeMark): readonly string[] {
  switch (mark.kind) {
    case 'situation':
      return mark.situation.sources
    case 'closed':
      return mark.closed.sources
    case 'point':
    case 'bounds':
    case 'undated':
      return [...new Set(mark.evidence.map(({ source }) => source.id))]
  }
}
