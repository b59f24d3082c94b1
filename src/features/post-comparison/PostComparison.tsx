import { useEffect, useId, useRef } from 'react'

import { useLanguage } from '~/i18n/language'
import { sourcesOfPost } from '~/model/claims'
import type { Network } from '~/model/network'
import { SourceNotesProvider } from '~/parts/sources/source-notes'
import { SourceNotesList } from '~/parts/sources/SourceNotesList'
import { usePostName } from '~/parts/use-names'
import { onPlainClick } from '~/ui/on-plain-click'
import { useHref } from '~/url/address'
import { useChoosePost, useComparedPost } from '~/url/use-params'

import { ComparisonTable } from './ComparisonTable'

import './post-comparison.css'

interface PostComparisonProps {
  readonly network: Network
  readonly id: string
  readonly withId: string
}

/** Two posts compared claim by claim, each cell with its sources; or the reason why they cannot be. */
export function PostComparison({ network, id, withId }: PostComparisonProps) {
  const { t, text } = useLanguage()
  const nameOf = usePostName()
  const href = useHref()
  const { choose } = useChoosePost()
  const { compareWith } = useComparedPost()
  const titleId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const [first, second] = [id, withId].map((asked) => network.posts.find((post) => post.id === asked))
  const isSame = id === withId
  useEffect(function leadReader() {
    heading.current?.focus()
  }, [])
  const title =
    first && second
      ? t('compare.title', { first: nameOf(first), second: nameOf(second) })
      : first && nameOf(first)
  return (
    <section className="post-comparison" aria-labelledby={titleId}>
      <h2 ref={heading} id={titleId} tabIndex={-1}>
        {title}
      </h2>
      {!second && <p role="status">{t('compare.unknown', { id: withId })}</p>}
      {second && isSame && <p role="status">{t('compare.same')}</p>}
      {first && second && !isSame && <p className="post-comparison__lede">{t('compare.lede')}</p>}
      <p className="post-comparison__ways">
        <button type="button" onClick={() => compareWith(null)}>
          {t('compare.close')}
        </button>
        {first && second && !isSame && (
          <a href={href({ post: second.id, claim: null })} onClick={onPlainClick(() => choose(second.id))}>
            {t('compare.card', { city: text(second.city) })}
          </a>
        )}
      </p>
      {first && second && !isSame && (
        <SourceNotesProvider
          sources={network.sources}
          cited={[...new Set([...sourcesOfPost(first), ...sourcesOfPost(second)])]}
        >
          <ComparisonTable network={network} posts={[first, second]} titleId={titleId} />
          <SourceNotesList />
        </SourceNotesProvider>
      )}
    </section>
  )
}
