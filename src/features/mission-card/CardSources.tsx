import { useId } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Source } from '~/model/source'
import { SourceLine } from '~/parts/SourceLine'
import { sourcesById } from '~/rules/evidence/evidence'

interface CardSourcesProps {
  readonly sources: readonly Source[]
  readonly cited: readonly string[]
}

/** The sources of the card in full, under the numbers that its marks bear. */
export function CardSources({ sources, cited }: CardSourcesProps) {
  const { t } = useLanguage()
  const titleId = useId()
  const byId = sourcesById(sources)
  return (
    <section className="mission-card__section" aria-labelledby={titleId}>
      <h3 id={titleId} className="mission-card__title">
        {t('card.sources')}
      </h3>
      <ol className="card-sources">
        {cited.map((id, index) => {
          const source = byId.get(id)
          return (
            source && (
              <li key={id} value={index + 1}>
                <SourceLine source={source} />
              </li>
            )
          )
        })}
      </ol>
    </section>
  )
}
