import { useLanguage } from '~/i18n/language'
import type { MatrixRow } from '~/rules/survey/threat-matrix'

import type { MatrixTableProps } from './MatrixTable'
import { MentionCell } from './MentionCell'
import { PostLink } from './PostLink'
import { PostState } from './PostState'

interface MatrixPostRowProps extends Omit<MatrixTableProps, 'groups' | 'limit'> {
  readonly row: MatrixRow
}

/** One post: a sign under each threat that its sources name. */
export function MatrixPostRow({ row, threats, chosen, outside, links }: MatrixPostRowProps) {
  const { country } = useLanguage()
  const { post, mark, mentions } = row
  const isOutside = outside.has(post)
  return (
    <tr className={isOutside ? 'matrix-table__outside' : undefined}>
      <th scope="row">
        <PostLink post={post} links={links} />{' '}
        <span className="matrix-table__country">
          {country(post.country)}
          <PostState mark={mark} isOutside={isOutside} />
        </span>
      </th>
      {threats.map((threat) => (
        <MentionCell
          key={threat.id}
          post={post}
          threat={threat}
          mention={mentions.get(threat.id)}
          isChosen={chosen.includes(threat.id)}
          links={links}
        />
      ))}
    </tr>
  )
}
