import { useLanguage } from '~/i18n/language'
import type { YearAgreement } from '~/rules/figures/agreement'

import { StatedNumber } from './StatedNumber'
import { type VerdictPiece, verdictPieces } from './verdict-pieces'

import './year-agreements.css'

interface YearVerdictProps {
  readonly agreement: YearAgreement
}

/** The statements of one year about one metric, and whether all can be true. */
export function YearVerdict({ agreement }: YearVerdictProps) {
  return verdictPieces(agreement, useLanguage()).map((piece, index) => <Piece key={index} piece={piece} />)
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
