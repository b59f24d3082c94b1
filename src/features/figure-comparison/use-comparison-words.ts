import { useLanguage } from '~/i18n/language'
import { comparisonWords } from '~/parts/comparison/comparison-words'

/** The words of a comparison in the language of the page. */
export function useComparisonWords() {
  return comparisonWords(useLanguage())
}
