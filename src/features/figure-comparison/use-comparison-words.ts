import { useLanguage } from '~/i18n/language'
import { comparisonWords } from '~/parts/comparison/comparison-words'
import { sideNames } from '~/parts/comparison/side-names'
import { useSourceNotes } from '~/parts/sources/source-notes'

/** `comparisonWords` in the language of the page. */
export function useComparisonWords() {
  return comparisonWords(useLanguage())
}

/** `sideNames` in the language of the page. */
export function useSideNames() {
  const { sources } = useSourceNotes()
  return sideNames(useLanguage(), sources)
}
