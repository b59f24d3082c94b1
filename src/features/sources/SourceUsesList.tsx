import { type ReactNode, useId } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import { useClaimWords } from '~/parts/use-claim-words'
import { useCoverageWords } from '~/parts/use-coverage-words'
import { usePostName } from '~/parts/use-names'
import type { PostUse, SourceUses } from '~/rules/evidence/source-claims'
import { useHref } from '~/url/address'

import { FigureLink } from './FigureLink'

interface SourceUsesListProps {
  /** Id of the element with the title. */
  readonly titleId: string
  readonly uses: SourceUses
  readonly network: Network
}

/** Everything that rests on one source, as links. */
export function SourceUsesList({ titleId, uses, network }: SourceUsesListProps) {
  const { t, text, country, when } = useLanguage()
  const href = useHref()
  const listId = useId()
  const { posts, figures, events, notCovered } = uses
  return (
    <ul
      id={listId}
      className="source-uses"
      aria-label={t('sources.column.claims')}
      aria-labelledby={`${listId} ${titleId}`}
    >
      {posts.map((use) => (
        <PostGroup key={use.post.id} use={use} network={network} />
      ))}
      <Group title={t('sources.uses.onFigures')}>
        {figures.map((figure) => (
          <li key={figure.id}>
            <FigureLink figure={figure} />
          </li>
        ))}
      </Group>
      <Group title={t('sources.uses.onNotCovered')}>
        {notCovered.map((statement) => (
          <li key={statement.country}>
            <a href={href({ country: [statement.country] })}>{country(statement.country)}</a>
          </li>
        ))}
      </Group>
      <Group title={t('sources.uses.onEvents')}>
        {events.map((event) => (
          <li key={event.id}>{t('sources.uses.event', { when: when(event), text: text(event.text) })}</li>
        ))}
      </Group>
    </ul>
  )
}

/** A post with those of its claims that rest on the source. */
function PostGroup({ use, network }: { use: PostUse; network: Network }) {
  const { t } = useLanguage()
  const href = useHref()
  const nameOf = usePostName()
  const wordsOf = useClaimWords(network)
  const { basisOf } = useCoverageWords()
  const { post, claims, isAttesting } = use
  return (
    <Group title={nameOf(post)}>
      {claims.map((entry) => (
        <li key={entry.id}>
          <a href={href({ post: post.id, claim: entry.id })}>
            {[wordsOf(entry, post), ...basisOf(entry.claim).map((word) => `(${word})`)].join(' ')}
          </a>
        </li>
      ))}
      {isAttesting && (
        <li>
          <a href={href({ post: post.id, claim: null })}>{t('sources.uses.attested')}</a>
        </li>
      )}
    </Group>
  )
}

function Group({ title, children }: { title: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <li className="source-uses__group">
      <span className="source-uses__title">{title}</span>
      <ul>{children}</ul>
    </li>
  )
}
