import type { PostSummary } from '~/model/post'
import type { ToldYear } from '~/parts/year/use-year-view'

/** A group of rows, under a title if it has one. */
export interface RowGroup {
  readonly key: string
  readonly title: string | null
  /** Whether the title states the number of visible rows. */
  readonly isCounted: boolean
  readonly posts: readonly PostSummary[]
}

/** Groups the rows by state in the chosen year; without one, documented posts, then mentioned ones. */
export function rowGroups(
  posts: readonly PostSummary[],
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
