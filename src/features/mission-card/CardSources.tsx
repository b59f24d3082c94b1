import { useId } from 'react'

import { useLanguage } from '~/i18n/language'
import { noteId, useSourceNotes } from '~/parts/sources/source-notes'
import { SourceLine } from '~/parts/sources/SourceLine'

/** The sources of the card under the numbers of its source marks, which link here without script. */
export function CardSources() {
  const { t } = useLanguage()
  const { sources, numbers, isStatic } = useSourceNotes()
  const titleId = useId()
  return (
    <section className="mission-card__section" aria-labelledby={titleId}>
      <h3 id={titleId} className="mission-card__title">
        {t('card.sources')}
      </h3>
      <ol className="card-sources">
        {[...numbers].map(([id, number]) => {
          const source = sources.get(id)
          return (
            source && (
              <li key={id} id={isStatic ? noteId(number) : undefined} value={number}>
                <SourceLine source={source} />
              </li>
            )
          )
        })}
      </ol>
    </section>
  )
}
