import type { Post } from '~/model/post'
import type { ToldYear } from '~/parts/year/use-year-view'

/** Rows that stand together, under a title where they have one. */
export interface RowGroup {
  readonly key: string
  readonly title: string | null
  /** Its title tells how many of its rows show. */
  readonly isCounted: boolean
  readonly posts: readonly Post[]
}

/** The rows by the states of the year that is shown; without one the documented posts, then those only mentioned. */
export function rowGroups(
  posts: readonly Post[],
  year: ToldYear | null,
  mentioned: string,
): readonly RowGroup[] {
  if (year === null) {
    return [
      {
        key: 'documented',
        title: null,
        isCounted: false,
        posts: posts.filter(({ status }) => status === 'documented'),
      },
      {
        key: 'mentioned',
        title: mentioned,
        isCounted: false,
        posts: posts.filter(({ status }) => status === 'mentioned'),
      },
    ]
  }
  return year.used.map((state) => ({
    key: state,
    title: year.words.group(state),
    isCounted: true,
    posts: posts.filter(({ id }) => year.states.get(id) === state),
  }))
}
