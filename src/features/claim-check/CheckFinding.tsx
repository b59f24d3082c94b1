import type { ReactNode } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import { comparisonWords } from '~/parts/comparison/comparison-words'
import { doubtPhrases } from '~/parts/comparison/doubt-phrases'
import type { Finding } from '~/rules/check/check-text'
import { sourcesById } from '~/rules/evidence/evidence'
import type { MetricComparison } from '~/rules/figures/comparison-sides'

import { AtlasLink } from './AtlasLink'
import { partWords } from './finding-words'
import { NumberAnswer } from './NumberAnswer'
import { quoted, statementWords } from './statement-words'

interface CheckFindingProps {
  readonly network: Network
  readonly text: string
  readonly finding: Exclude<Finding, { kind: 'aside' }>
  readonly Title: 'h3' | 'h4'
  readonly home: string | undefined
  readonly renderCountry: (network: Network, code: string) => ReactNode
}

/** Countries answered at most; the atlas has the full list. */
const mostCountries = 5

/** One finding: its words quoted, and what the sources say of it. */
export function CheckFinding(props: CheckFindingProps) {
  const { network, text, finding, Title, home, renderCountry } = props
  const language = useLanguage()
  const { t } = language
  const title = <Title className="check-finding__title">{quoted(text, finding.read, language)}</Title>
  switch (finding.kind) {
    case 'number': {
      const { read, verdicts } = finding
      return (
        <div className="check-finding">
          {title}
          {read.isDenied && <p className="check-finding__note">{t('check.denied')}</p>}
          {read.year !== null && (
            <p className="check-finding__note">{t('check.year', { year: String(read.year) })}</p>
          )}
          {verdicts.length > 1 && <p className="check-finding__note">{t('check.readings')}</p>}
          {verdicts.map((verdict) => (
            <NumberAnswer
              key={verdict.number.metric}
              network={network}
              verdict={verdict}
              hasReadings={verdicts.length > 1}
            />
          ))}
        </div>
      )
    }
    case 'part':
    case 'world':
      return (
        <div className="check-finding">
          {title}
          <p>{partWords(finding, language)}</p>
        </div>
      )
    case 'change':
      return (
        <div className="check-finding">
          {title}
          {finding.comparison ? (
            <ChangeAnswer network={network} comparison={finding.comparison} />
          ) : (
            <p>{t('check.change.none')}</p>
          )}
          {finding.comparison && (
            <AtlasLink
              home={home}
              change={{ from: finding.from, to: finding.to }}
              place="figure-comparison-title"
            >
              {t('check.change.open')}
            </AtlasLink>
          )}
        </div>
      )
    case 'coverage':
      return (
        <div className="check-finding">
          {title}
          {finding.read.isDenied && <p className="check-finding__note">{t('check.denied.coverage')}</p>}
          {finding.read.countries.slice(0, mostCountries).map((code) => (
            <div key={code} className="check-finding__country">
              {renderCountry(network, code)}
              <p className="check-finding__open">
                <AtlasLink home={home} change={{ country: [code] }} place="country-coverage-title">
                  {t('check.country.open')}
                </AtlasLink>
              </p>
            </div>
          ))}
        </div>
      )
  }
}

interface ChangeAnswerProps {
  readonly network: Network
  readonly comparison: MetricComparison
}

/** The comparison of the two figures, in the words of the figure comparison. */
function ChangeAnswer({ network, comparison: { chosen } }: ChangeAnswerProps) {
  const language = useLanguage()
  const sources = sourcesById(network.sources)
  const { headline, difference } = comparisonWords(language)
  const { statement } = statementWords(language, sources)
  const doubts = doubtPhrases(chosen, language, sources).map(({ words }) => words)
  return (
    <>
      <p className="check-finding__short">{headline(chosen)}</p>
      <p>
        {language.t('check.change.compared', { from: statement(chosen.from), to: statement(chosen.to) })}{' '}
        {difference(chosen)} {doubts.join('')}
      </p>
    </>
  )
}
