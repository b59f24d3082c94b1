import { homeOf } from '~/app/shell/address'
import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import type { PostSummary } from '~/model/post'
import { useFilterNames } from '~/parts/use-filter-names'
import { usePostName } from '~/parts/use-names'
import type { ToldYear } from '~/parts/year/use-year-view'
import { asksForAll } from '~/rules/selection/filter-table'
import type { Selection } from '~/rules/selection/filters'
import { serialize } from '~/url/params'
import { useChosenPost, useYear } from '~/url/use-params'

interface EmbeddedPostsProps {
  readonly network: Network
  readonly selection: Selection
  /** Documented and mentioned posts in display order. */
  readonly posts: readonly PostSummary[]
  readonly year: ToldYear | null | undefined
}

/** The number of posts on the map, the filters in force, the chosen post, and all posts as links. */
export function EmbeddedPosts({ network, selection, posts, year }: EmbeddedPostsProps) {
  const { t, lang } = useLanguage()
  const { postId } = useChosenPost()
  const { at, known } = useYear()
  const nameOf = usePostName()
  const words = useFilterWords(network, selection)
  const chosen = network.posts.find(({ id }) => id === postId)
  const cardOf = (post: PostSummary, name: string) => (
    <a href={serialize(homeOf(lang), { post: post.id, at, known })} target="_blank" rel="noopener noreferrer">
      {name}
    </a>
  )
  return (
    <div className="embed-posts">
      <p className="embed-posts__chosen" role="status">
        {chosen && cardOf(chosen, t('embed.card', { name: nameOf(chosen) }))}
      </p>
      {/* Target of the map's skip link. */}
      <details id="liste" className="embed-posts__list" tabIndex={-1}>
        <summary>
          {t('filters.count', { visible: selection.visible.length, total: selection.total })}
          {selection.mentioned.length > 0 &&
            ` ${t('filters.count.mentioned', { count: selection.mentioned.length })}`}
          {words && ` · ${words}`}
          {year && ` · ${year.words.status(posts)}`}
        </summary>
        <ul>
          {posts.map((post) => (
            <li key={post.id}>
              {cardOf(post, nameOf(post))}
              {stateWords(year, post)}
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}

/** The state of a post in the year shown, to follow its name. */
function stateWords(year: ToldYear | null | undefined, { id }: PostSummary): string {
  const state = year?.states.get(id)
  return year && state ? ` — ${year.words.mark(state)}` : ''
}

/** The filters in force, in words; empty if there are none. */
function useFilterWords(network: Network, { filters }: Selection): string {
  const { chosenOf } = useFilterNames(network)
  return chosenOf(filters)
    .filter(({ names }) => names.length > 0)
    .map(({ filter, names }) => names.join(asksForAll(filters, filter) ? ' + ' : ' / '))
    .join(' · ')
}
