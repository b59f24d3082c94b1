import { useLanguage } from '~/i18n/language'

import { type StatementWords, statementWords } from './statement-words'

/** The words for statements in the language of the page. */
export function useStatement(): StatementWords {
  return statementWords(useLanguage())
}
