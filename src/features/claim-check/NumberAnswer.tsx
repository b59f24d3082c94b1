import { useId } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Figure } from '~/model/figure'
import type { Network } from '~/model/network'
import { CiteButton } from '~/parts/cite/CiteButton'
import { ArchivedCopy } from '~/parts/sources/SourceLine'
import type { NumberVerdict } from '~/rules/check/verdict/number-verdict'
import { sourcesById, titleLanguage } from '~/rules/evidence/evidence'

import { readingWords } from './finding-words'
import { statementWords } from './statement-words'
import { groupsOf, leadingStatement, type StatementGroup } from './verdict-groups'

interface NumberAnswerProps {
  readonly network: Network
  readonly verdict: NumberVerdict
  /** Whether the number can be read in another way too. */
  readonly hasReadings: boolean
}

/** Who says a number, who allows it and who contradicts it, each statement with its source. */
export function NumberAnswer({ network, verdict, hasReadings }: NumberAnswerProps) {
  const language = useLanguage()
  const { t } = language
  const sources = sourcesById(network.sources)
  const { counted } = statementWords(language, sources)
  const leading = leadingStatement(verdict)
  const { hedge } = verdict.number.quantity
  return (
    <div className="number-answer">
      {hasReadings && (
        <p className="number-answer__reading">
          {t('check.reading', { what: readingWords(verdict.number, language) })}
        </p>
      )}
      <p className="check-finding__short" data-verdict={verdict.short}>
        {t(`check.short.${verdict.short}`)}
      </p>
      {hedge === 'about' && <p className="check-finding__note">{t('check.about')}</p>}
      {groupsOf(verdict, language, sources).map((group, index) => (
        <Group key={index} network={network} group={group} />
      ))}
      {leading && (
        <CiteButton network={network} citable={{ kind: 'figure', id: leading.id }} what={counted(leading)} />
      )}
    </div>
  )
}

interface GroupProps {
  readonly network: Network
  readonly group: StatementGroup
}

/** The first statements, with the rest in a fold. */
function Group({ network, group: { title, note, figures, shown } }: GroupProps) {
  const { t } = useLanguage()
  const id = useId()
  const [first, rest] = [figures.slice(0, shown), figures.slice(shown)]
  if (first.length === 0) {
    return (
      <details className="statement-group">
        <summary>{title}</summary>
        <Statements network={network} figures={rest} label={title} />
      </details>
    )
  }
  return (
    <div className="statement-group">
      <p id={id} className="statement-group__title">
        {title}
      </p>
      <Statements network={network} figures={first} labelledBy={id} />
      {note && <p className="check-finding__note">{note}</p>}
      {rest.length > 0 && (
        <details>
          <summary>{t('check.more', { count: rest.length })}</summary>
          <Statements network={network} figures={rest} label={title} />
        </details>
      )}
    </div>
  )
}

interface StatementsProps {
  readonly network: Network
  readonly figures: readonly Figure[]
  readonly label?: string
  readonly labelledBy?: string
}

function Statements({ network, figures, label, labelledBy }: StatementsProps) {
  const language = useLanguage()
  const sources = sourcesById(network.sources)
  const { statement } = statementWords(language, sources)
  return (
    <ul aria-label={label} aria-labelledby={labelledBy}>
      {figures.map((figure) => {
        const source = sources.get(figure.source)
        return (
          <li key={figure.id} className="statement-group__item">
            {statement(figure)}
            {source && (
              <>
                {' – '}
                {source.publisher}
                {', '}
                <a href={source.url} rel="noopener noreferrer" lang={titleLanguage(source)}>
                  {source.title}
                </a>{' '}
                <ArchivedCopy source={source} />
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}
