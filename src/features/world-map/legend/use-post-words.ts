import { useLanguage } from '~/i18n/language'
import type { PartialDate } from '~/model/claim'
import { addYears } from '~/model/dates'
import type { PostSummary } from '~/model/post'
import { usePostName } from '~/parts/use-names'
import { postMark, type PostMark } from '~/rules/evidence/evidence'

/** Functions that word a post mark: for the legend, and after the post's name on its button. */
export function usePostWords(edition: PartialDate) {
  const { t, date } = useLanguage()
  const nameOf = usePostName()
  const since = date(addYears(edition, -5), 'short')
  return {
    legendOf: (mark: PostMark) => t(`map.mark.${mark}`, { since }),
    /** "City, Country — post mark"; `words` replace today's mark. */
    nameOf: (post: PostSummary, words = t(`map.name.${postMark(post, edition)}`, { since })) =>
      `${nameOf(post)} — ${words}`,
  }
}
