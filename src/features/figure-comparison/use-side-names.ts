import { useLanguage } from '~/i18n/language'
import { sideNames } from '~/parts/comparison/side-names'
import { useSourceNotes } from '~/parts/sources/source-notes'

/** How the ends of a comparison are called in the language of the page. */
export function useSideNames() {
  const { sources } = useSourceNotes()
  return sideNames(useLanguage(), sources)
}
