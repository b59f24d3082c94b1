import { useLanguage } from '~/i18n/language'
import type { Mention } from '~/rules/survey/threat-matrix'

/** How a post's sources name a threat, in a few words. */
export function useMentionWords(): (mention: Mention) => string {
  const { t } = useLanguage()
  return ({ standing, year }) => {
    if (year === null) return t(standing === 'inferred' ? 'matrix.said.inferred' : 'matrix.said.stated')
    return t(standing === 'inferred' ? 'matrix.said.inferredOlder' : 'matrix.said.older', {
      year: String(year),
    })
  }
}
