import { Fragment } from 'react'

import { useLanguage } from '~/i18n/language'
import type { MatrixGroup, MatrixRow } from '~/rules/survey/threat-matrix'

import type { MatrixTableProps } from './MatrixTable'
import { MentionCell } from './MentionCell'
import { PostLink, PostState } from './PostLink'

interface MatrixRegionProps extends Omit<MatrixTableProps, 'groups'> {
  readonly group: MatrixGroup
}

/** The posts of a region: a row for each with a threat, then one row for all without. */
export function MatrixRegion({ group, threats, limit, ...rest }: MatrixRegionProps) {
  const { t, text } = useLanguage()
  const { region, rows, silent } = group
  const { outside, links } = rest
  const posts = [...rows, ...silent]
  const documented = posts.filter(({ post }) => post.status === 'documented').length
  return (
    <tbody>
      <tr className="matrix-table__region">
        <th scope="rowgroup" colSpan={threats.length + 1}>
          <span className="matrix-table__name">
            {text(region.label)}{' '}
            <span className="matrix-table__size">
              {t('matrix.region.posts', { documented, mentioned: posts.length - documented })}
            </span>
          </span>
        </th>
      </tr>
      {rows.slice(0, limit).map((row) => (
        <MatrixPostRow key={row.post.id} row={row} threats={threats} {...rest} />
      ))}
      {silent.length > 0 && (
        <tr>
          <th scope="row" className="matrix-table__silent">
            {t('matrix.silent')}
          </th>
          <td colSpan={threats.length} className="matrix-table__silent">
            {silent.slice(0, limit).map(({ post, mark }, index) => (
              <Fragment key={post.id}>
                {index > 0 && ', '}
                <PostLink post={post} links={links} isAlone />
                <PostState mark={mark} isOutside={outside.has(post)} />
              </Fragment>
            ))}
            {silent.length > limit && ` ${t('matrix.silent.more', { count: silent.length - limit })}`}
          </td>
        </tr>
      )}
    </tbody>
  )
}

interface MatrixPostRowProps extends Omit<MatrixTableProps, 'groups' | 'limit'> {
  readonly row: MatrixRow
}

/** A row: a sign under each threat named by the post's sources. */
function MatrixPostRow({ row, threats, chosen, outside, links }: MatrixPostRowProps) {
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
