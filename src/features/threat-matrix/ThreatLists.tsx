import { useLanguage } from '~/i18n/language'
import type { PostSummary } from '~/model/post'
import type { TermRow } from '~/rules/survey/term-counts'
import type { MatrixGroup } from '~/rules/survey/threat-matrix'

import { MentionSign, useMentionWords } from './MentionSign'
import { PostLink, PostState } from './PostLink'
import { ThreatLink } from './ThreatLink'
import type { AtlasLinks } from './use-atlas-links'

import './threat-lists.css'

interface ThreatListsProps {
  readonly rows: readonly TermRow[]
  readonly groups: readonly MatrixGroup[]
  readonly outside: ReadonlySet<PostSummary>
  readonly links: AtlasLinks
  /** Posts per threat. */
  readonly limit: number
}

/** The matrix on a phone: under each threat, the posts whose sources name it. */
export function ThreatLists({ rows, groups, outside, links, limit }: ThreatListsProps) {
  const { t, text, country, number } = useLanguage()
  const say = useMentionWords()
  const posts = groups.flatMap((group) => group.rows)
  return (
    <ul className="threat-lists">
      {rows.map(({ term, total }) => (
        <li key={term.id}>
          <details className="threat-lists__threat">
            <summary>
              {text(term.label)} <span className="threat-lists__count">{number(total)}</span>
            </summary>
            <p>
              <ThreatLink threat={term} links={links} className="threat-lists__filter">
                {t('matrix.filterBy')}
              </ThreatLink>
            </p>
            <ul>
              {posts
                .flatMap(({ post, mark, mentions }) => {
                  const mention = mentions.get(term.id)
                  return mention === undefined ? [] : [{ post, mark, mention }]
                })
                .slice(0, limit)
                .map(({ post, mark, mention }) => (
                  <li key={post.id} className="threat-lists__post">
                    <MentionSign standing={mention.standing} />
                    <span>
                      <PostLink post={post} links={links} />, {country(post.country)}
                      <PostState mark={mark} isOutside={false} />
                      {mention.standing !== 'stated' && ` · ${say(mention)}`}
                      {outside.has(post) && ` · ${t('matrix.outside')}`}
                    </span>
                  </li>
                ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  )
}
