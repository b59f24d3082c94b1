import { useEffect, useRef } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Figure } from '~/model/figure'
import type { NetworkSummary } from '~/model/network'
import { CiteButton } from '~/parts/cite/CiteButton'
import { useFullSource } from '~/parts/known-network'
import { NotedWords } from '~/parts/sources/NotedWords'
import { SourceLine } from '~/parts/sources/SourceLine'
import { nearestStatements } from '~/rules/figures/agreement'
import type { FigureRow } from '~/rules/figures/figures'
import { CloseSign } from '~/ui/CloseSign'
import { onPlainClick } from '~/ui/on-plain-click'
import { useAnnounced } from '~/ui/use-announced'
import { useHref } from '~/url/address'

import { useStatement } from '../statement-words'
import { EchoNote } from './EchoNote'
import { RelatedStatements } from './RelatedStatements'
import { StatedNumber } from './StatedNumber'
import type { Reading } from './use-reading'

import './figure-reading.css'

interface FigureReadingProps {
  readonly row: FigureRow
  /** The network, for the other statements. */
  readonly network: NetworkSummary
  readonly reading: Reading
}

/** One statement in full: number, unit, source, date, and what supports or contradicts it. */
export function FigureReading({ row, network, reading }: FigureReadingProps) {
  const { t, text, number } = useLanguage()
  const { counted, moment } = useStatement()
  const { figure, origin, authority, alsoIn } = row
  const { qualifier, value, dateKind } = figure
  const source = useFullSource(row.source)
  // Nearest exact value that the qualifier allows.
  const limit = { exact: value, about: value, 'more-than': value + 1, nearly: value - 1 }[qualifier]
  const place = useRef<HTMLElement>(null)
  const isKept = figure.id === reading.chosenId
  const isFollowed = figure.id === reading.followedId
  const said = [
    counted(figure),
    dateKind === 'undated'
      ? moment(figure)
      : t(`figures.reading.dateKind.${dateKind}`, { date: moment(figure) }),
    t(`figures.reading.${qualifier}`, { value: number(value), limit: number(limit) }),
    t('figures.reading.counted', { what: t(`figures.counted.${figure.unit}`) }),
  ] as const
  const [statement, when, allowed, what] = said
  // The reading follows the focused chart mark silently; a press announces it, and may render it anew.
  const isPressed = isKept && figure.id === reading.pressedId
  useAnnounced(isPressed ? [...said, source.title, source.publisher].join(' – ') : '', '')
  useEffect(
    function comeIntoView() {
      if (isKept) place.current?.scrollIntoView?.({ block: 'nearest' })
      // The followed link is gone, and the focus with it.
      if (isFollowed) place.current?.focus({ preventScroll: true })
    },
    [isKept, isFollowed],
  )
  return (
    <section
      ref={place}
      className={`figure-reading${isKept ? ' figure-reading--kept' : ''}`}
      aria-label={t('figures.reading.label')}
      tabIndex={-1}
    >
      <div className="figure-reading__part">
        <p className="figure-reading__statement">{statement}</p>
        <p className="figure-reading__moment">{when}</p>
        <p>{allowed}</p>
        <p>{what}</p>
      </div>
      <div className="figure-reading__part">
        <SourceLine source={source} />
        {authority !== 'official' && <p>{t(`figures.standing.${authority}`)}</p>}
        {alsoIn.map(({ id, publisher }) => (
          <p key={id}>
            <NotedWords words={`${t('figures.table.alsoIn')} ${publisher}`} sources={[id]} />
          </p>
        ))}
        <EchoNote figure={figure} origin={origin} />
        <RelatedStatements figure={figure} network={network} follow={reading.follow} />
        {figure.caveat && <p>{text(figure.caveat)}</p>}
      </div>
      <div className="figure-reading__part">
        <NearestStatements figure={figure} all={network.figures} />
        <Actions id={figure.id} network={network} reading={reading} />
      </div>
    </section>
  )
}

interface NearestStatementsProps {
  readonly figure: Figure
  readonly all: readonly Figure[]
}

/** Whether a statement agrees with the nearest ones in time, repeated texts excluded. */
function NearestStatements({ figure, all }: NearestStatementsProps) {
  const { t } = useLanguage()
  const { moment } = useStatement()
  const nearest = nearestStatements(figure, all)
  if (nearest.length === 0) return <p>{t('figures.reading.alone')}</p>
  return (
    <>
      <p className="figure-reading__nearest">{t('figures.reading.nearest')}</p>
      <ul>
        {nearest.map(({ figure: other, agreement }) => (
          <li key={other.id}>
            <StatedNumber figure={other} />, {moment(other)},{' '}
            <strong className={`agreement agreement--${agreement}`}>
              {t(`figures.reading.${agreement}`)}
            </strong>
          </li>
        ))}
      </ul>
    </>
  )
}

interface ActionsProps extends Pick<FigureReadingProps, 'network' | 'reading'> {
  readonly id: string
}

function Actions({ id, network, reading }: ActionsProps) {
  const { t } = useLanguage()
  const href = useHref()
  const keep = () => {
    if (id !== reading.chosenId) reading.choose(id)
  }
  return (
    <p className="figure-reading__actions">
      <a href={`${href({ figure: id })}#chiffres`} onClick={onPlainClick(keep)}>
        {t('figures.reading.link')}
      </a>
      <CiteButton network={network} citable={{ kind: 'figure', id }} />
      <button type="button" className="figure-reading__close" onClick={reading.close}>
        {t('figures.reading.close')} <CloseSign />
      </button>
    </p>
  )
}
