import { useId } from 'react'

import { useLanguage } from '~/i18n/language'
import { noteId, useSourceNotes } from '~/parts/source-notes'
import { SourceLine } from '~/parts/SourceLine'

/** The sources in full, each where the marks that bear its number lead. */
export function StaticNotes() {
  const { t } = useLanguage()
  const { sources, numbers } = useSourceNotes()
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
              <li key={id} id={noteId(number)} value={number}>
                <SourceLine source={source} />
              </li>
            )
          )
        })}
      </ol>
    </section>
  )
}
