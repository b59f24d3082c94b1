import { useLanguage } from '~/i18n/language'
import type { Post } from '~/model/post'
import { PostGlyph } from '~/parts/PostGlyph'
import { SourceMark } from '~/parts/sources/SourceMark'
import type { ToldYear } from '~/parts/year/use-year-view'
import { mayBeOfYear, yearsInWords } from '~/parts/year/year-words'
import type { Nearest } from '~/rules/time/year-answer'

import './year-claims.css'

interface YearReasonProps {
  readonly post: Post
  readonly year: ToldYear
}

/** The state of the post in the chosen year, the reason, and the sources. */
export function YearReason({ post, year: { answerOf, words } }: YearReasonProps) {
  const language = useLanguage()
  const { t } = language
  const answer = answerOf(post.id)
  if (!answer) return null
  const { state, sources, possible } = answer
  const reason = words.reason(answer)
  return (
    <div className="year-reason">
      <p className="year-reason__state">
        <PostGlyph mark={state} /> {t('year.card', { heading: words.heading, state: words.mark(state) })}
      </p>
      {answer.state === 'between' ? (
        <>
          <Side words="year.card.before" side={answer.earlier} />
          <Side words="year.card.after" side={answer.later} />
        </>
      ) : (
        (reason !== '' || sources.length > 0) && (
          <p>
            {reason} <SourceMark claim={{ sources }} />
          </p>
        )
      )}
      {answer.state === 'later' && answer.established === null && <p>{t('year.card.later')}</p>}
      {mayBeOfYear(answer) && (
        <p>
          {t('year.card.possible', {
            when: [...new Set(possible.map(({ years }) => yearsInWords(years, language)))].join(', '),
          })}{' '}
          <SourceMark claim={{ sources: [...new Set(possible.map(({ source }) => source.id))] }} />
        </p>
      )}
    </div>
  )
}

interface SideProps {
  readonly words: 'year.card.before' | 'year.card.after'
  readonly side: Nearest
}

/** The evidence before or after the year, with its dates and sources. */
function Side({ words, side: { years, evidence } }: SideProps) {
  const language = useLanguage()
  const sources = [...new Set(evidence.map(({ source }) => source.id))]
  return (
    <p>
      {language.t(words, { when: yearsInWords(years, language) })} <SourceMark claim={{ sources }} />
    </p>
  )
}
