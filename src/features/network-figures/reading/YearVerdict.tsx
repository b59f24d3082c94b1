import { Fragment } from 'react'

import { useLanguage } from '~/i18n/language'
import type { YearAgreement } from '~/rules/figures/agreement'

import { StatedNumber } from './StatedNumber'
import { type VerdictPiece, verdictPieces } from './verdict-pieces'

interface YearVerdictProps {
  readonly agreement: YearAgreement
}

/** What the statements of one year say of one metric, and whether they can all be true. */
export function YearVerdict({ agreement }: YearVerdictProps) {
  const language = useLanguage()
  return (
    <>
      <span className="year-agreements__metric">{language.t(`figures.metric.${agreement.metric}`)}</span>{' '}
      {verdictPieces(agreement, language).map((piece, index) => (
        <Fragment key={index}>
          <Piece piece={piece} />
        </Fragment>
      ))}
    </>
  )
}

function Piece({ piece }: { piece: VerdictPiece }) {
  switch (piece.kind) {
    case 'words':
      return piece.words
    case 'statement':
      return <StatedNumber figure={piece.figure} />
    case 'verdict':
      return <strong className={`agreement agreement--${piece.verdict}`}>{piece.words}</strong>
  }
}
