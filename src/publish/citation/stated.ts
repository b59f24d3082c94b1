import type { Figure } from '~/model/figure'

import type { CitationWords } from './citation-words'

type NumberWords = Pick<CitationWords, 't' | 'number'>

/** A stated number, always with its qualifier: "more than 300". As markup: `parts/QualifiedNumber.tsx`. */
export function statedNumber({ qualifier, value }: Figure, { t, number }: NumberWords): string {
  return qualifier === 'exact' ? number(value) : `${t(`parts.qualifier.${qualifier}`)}\u00A0${number(value)}`
}

/** The same with its unit: "more than 300 police officers and gendarmes". */
export function statedSize(figure: Figure, words: NumberWords): string {
  const unit = words.t(`figures.unit.${figure.unit}`, { count: figure.value })
  return words.t('figures.statement', { value: statedNumber(figure, words), unit })
}
