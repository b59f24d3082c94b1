import { Fragment } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Figure } from '~/model/figure'
import { NotedWords } from '~/parts/sources/NotedWords'
import { useSourceNotes } from '~/parts/sources/source-notes'
import { agreementByYear } from '~/rules/figures/agreement'

import { useStatement } from '../statement-words'
import { YearVerdict } from './YearVerdict'

import './year-agreements.css'

interface YearAgreementsProps {
  /** The statements shown. */
  readonly figures: readonly Figure[]
}

/** Years with several statements: which agree, which are in conflict. */
export function YearAgreements({ figures }: YearAgreementsProps) {
  const { t } = useLanguage()
  const all = agreementByYear(figures)
  const years = [...new Set(all.map(({ year }) => year))].map(
    (year) => [year, all.filter((agreement) => agreement.year === year)] as const,
  )
  return (
    <section className="year-agreements" aria-labelledby="year-agreements-title">
      <h3 id="year-agreements-title" className="year-agreements__title">
        {t('figures.agreement')}
      </h3>
      {years.length === 0 && <p>{t('figures.agreement.none')}</p>}
      <dl className="year-agreements__years">
        {years.map(([year, agreements]) => (
          <div key={year} className="year-agreements__year">
            <dt>{year}</dt>
            <YearSources statements={agreements.flatMap(({ statements }) => statements)} />
            {agreements.map((agreement) => (
              <dd key={agreement.metric}>
                <span className="year-agreements__metric">{t(`figures.metric.${agreement.metric}`)}</span>{' '}
                <YearVerdict agreement={agreement} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The sources of a year with their dates, each once. */
function YearSources({ statements }: { statements: readonly Figure[] }) {
  const { sources } = useSourceNotes()
  const { moment } = useStatement()
  const bySource = new Map(statements.map((figure) => [figure.source, figure]))
  return (
    <dd className="year-agreements__sources">
      {[...bySource].map(([id, figure], index) => (
        <Fragment key={id}>
          {index > 0 && ' · '}
          <NotedWords words={`${sources.get(id)?.publisher ?? id}, ${moment(figure)}`} sources={[id]} />
        </Fragment>
      ))}
    </dd>
  )
}
