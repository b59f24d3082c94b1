import { useEffect, useRef } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Figure } from '~/model/figure'
import type { Network } from '~/model/network'
import { CiteButton } from '~/parts/cite/CiteButton'
import { useFullSource } from '~/parts/known-network'
import { NotedWords } from '~/parts/NotedWords'
import { SourceLine } from '~/parts/SourceLine'
import type { FigureRow } from '~/rules/figures/figures'
import { onPlainClick } from '~/ui/on-plain-click'
import { useHref } from '~/url/use-href'

import { useStatement } from '../statement-words'
import { EchoNote } from './EchoNote'
import { NearestStatements } from './NearestStatements'
import { RelatedStatements } from './RelatedStatements'
import type { Reading } from './use-reading'

import './figure-reading.css'

interface FigureReadingProps {
  readonly row: FigureRow
  /** All other statements, to read this one against. */
  readonly network: Network
  readonly reading: Reading
}

/** One statement in full: what it says, what it counts, who says so and when, what speaks for and against it. */
export function FigureReading({ row, network, reading }: FigureReadingProps) {
  const { t, text } = useLanguage()
  const { counted } = useStatement()
  const { figure, origin } = row
  const place = useRef<HTMLElement>(null)
  const isKept = figure.id === reading.chosenId
  const isFollowed = figure.id === reading.followedId
  useEffect(
    function comeIntoView() {
      if (isKept) place.current?.scrollIntoView?.({ block: 'nearest' })
      // The link that led here is gone, and the focus with it.
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
        <p className="figure-reading__statement">{counted(figure)}</p>
        <Moment figure={figure} />
        <Meaning figure={figure} />
        <p>{t('figures.reading.counted', { what: t(`figures.counted.${figure.unit}`) })}</p>
      </div>
      <div className="figure-reading__part">
        <Who row={row} />
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

function Moment({ figure }: { figure: Figure }) {
  const { t } = useLanguage()
  const { moment } = useStatement()
  const { dateKind } = figure
  const words = moment(figure)
  return (
    <p className="figure-reading__moment">
      {dateKind === 'undated' ? words : t(`figures.reading.dateKind.${dateKind}`, { date: words })}
    </p>
  )
}

/** The qualifier in words, and what it allows. */
function Meaning({ figure: { qualifier, value } }: { figure: Figure }) {
  const { t, number } = useLanguage()
  const limit = { exact: value, about: value, 'more-than': value + 1, nearly: value - 1 }[qualifier]
  return <p>{t(`figures.reading.${qualifier}`, { value: number(value), limit: number(limit) })}</p>
}

function Who({ row: { source, alsoIn, standing } }: { row: FigureRow }) {
  const { t } = useLanguage()
  return (
    <>
      <SourceLine source={useFullSource(source)} />
      {standing !== 'official' && <p>{t(`figures.standing.${standing}`)}</p>}
      {alsoIn.map(({ id, publisher }) => (
        <p key={id}>
          <NotedWords words={`${t('figures.table.alsoIn')} ${publisher}`} sources={[id]} />
        </p>
      ))}
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

function CloseSign() {
  return (
    <svg className="figure-reading__cross" viewBox="0 0 8 8" aria-hidden="true">
      <path d="M1 1L7 7M7 1L1 7" />
    </svg>
  )
}
