import { useLanguage } from '~/i18n/language'
import type { NetworkSummary } from '~/model/network'
import { defaultComparison, metricsCompared, type ResolvedComparison } from '~/rules/figures/comparison-sides'
import { onPlainClick } from '~/ui/on-plain-click'
import { useAnnounced } from '~/ui/use-announced'
import { useHref } from '~/url/address'
import { useCompared } from '~/url/use-params'

import { MetricVerdict, MissingMetric, UnlikeFigures } from './MetricVerdict'
import { SideSelect } from './SideSelect'
import { useComparisonWords, useSideNames } from './use-comparison-words'

interface ComparisonResultProps {
  readonly network: NetworkSummary
  readonly comparison: ResolvedComparison
}

/** Selects for the two sides of the comparison, and its result for each metric. */
export function ComparisonResult({ network, comparison }: ComparisonResultProps) {
  const { t } = useLanguage()
  const { setFrom, setTo } = useCompared()
  const { titleOf } = useSideNames()
  const { headline } = useComparisonWords()
  const { from, to, metrics } = comparison
  const wanted = metricsCompared(comparison)
  const isSame = from.param === to.param
  const verdicts = metrics.map(({ chosen }) => headline(chosen))
  // Announced, since the focus stays in the select while the result further down changes.
  useAnnounced([titleOf(comparison), ...(isSame ? [t('comparison.same')] : verdicts)].join(' – '))
  const isDefault = from.param === defaultComparison.from && to.param === defaultComparison.to
  return (
    <section className="figure-comparison" aria-labelledby="figure-comparison-title">
      <h2 id="figure-comparison-title" className="figure-comparison__title" tabIndex={-1}>
        <span className="visually-hidden">{t('comparison.label')}</span> {titleOf(comparison)}
      </h2>
      <div className="figure-comparison__sides needs-script">
        <SideSelect
          label={t('comparison.from')}
          network={network}
          side={from}
          onChoose={(param) => setFrom(param === defaultComparison.from ? null : param)}
        />
        <SideSelect
          label={t('comparison.to')}
          network={network}
          side={to}
          onChoose={(param) => setTo(param === defaultComparison.to ? null : param)}
        />
      </div>
      {isSame && <SameSides comparison={comparison} />}
      {!isSame && wanted.length === 0 && <UnlikeFigures sides={comparison} />}
      {!isSame && wanted.length > 0 && (
        <ul>
          {wanted.map((metric) => {
            const found = metrics.find((each) => each.metric === metric)
            return found ? (
              <MetricVerdict key={metric} metric={found} sides={comparison} />
            ) : (
              <MissingMetric key={metric} metric={metric} sides={comparison} />
            )
          })}
        </ul>
      )}
      {!isDefault && <BackToDefault />}
    </section>
  )
}

function SameSides({ comparison: { from } }: Pick<ComparisonResultProps, 'comparison'>) {
  const { t } = useLanguage()
  const hasSeveral = new Set(from.figures.map(({ source }) => source)).size > 1
  return (
    <p className="figure-comparison__reasons">
      {t('comparison.same')}{' '}
      {from.kind === 'year' && hasSeveral && t('comparison.same.sources', { year: from.param })}
    </p>
  )
}

function BackToDefault() {
  const { t } = useLanguage()
  const { setFrom, setTo } = useCompared()
  const href = useHref()
  const reset = () => {
    setFrom(null)
    setTo(null)
  }
  return (
    <p className="figure-comparison__reset">
      <a href={href({ from: null, to: null })} onClick={onPlainClick(reset)}>
        {t('comparison.reset', defaultComparison)}
      </a>
    </p>
  )
}
