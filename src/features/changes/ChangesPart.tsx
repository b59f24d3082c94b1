import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'

import { editionsQuery } from '~/api/fetch/editions.query'
import { hasPostPages } from '~/api/fetch/files'
import { useLanguage } from '~/i18n/language'
import { textPagePath } from '~/i18n/site-paths'
import type { ListedEdition } from '~/model/changes'
import type { Network } from '~/model/network'
import { usePostName } from '~/parts/use-names'
import { changeCounts } from '~/rules/editions/told-changes'

import { ChangesFold, type EditionStep } from './ChangesFold'

import './changes.css'

interface ChangesPartProps {
  readonly network: Network
}

/** The changes as a part of the atlas: their number per edition, then post by post, the wordings once unfolded. */
export function ChangesPart({ network }: ChangesPartProps) {
  const { t, lang, date } = useLanguage()
  const { data, error } = useQuery(editionsQuery)
  const [first, ...later] = data ?? []
  if (!first) return <p role="status">{t(error ? 'changes.part.failure' : 'app.loading')}</p>
  const steps = later.map((edition, index) => ({ edition, before: later[index - 1] ?? first }))
  return (
    <div className="changes">
      <p className="changes__lede">{t('changes.lede')}</p>
      {hasPostPages && (
        <p>
          <a href={import.meta.env.BASE_URL + textPagePath(lang, 'changes')}>{t('changes.part.page')}</a>
        </p>
      )}
      {steps.toReversed().map((step) => (
        <EditionFolds key={step.edition.edition} {...step} network={network} />
      ))}
      <p>{t('changes.first', { date: date(first.edition) })}</p>
    </div>
  )
}

const sizeOf = (ids: ListedEdition['added']) => Object.values(ids).flat().length

function EditionFolds(step: EditionStep) {
  const { t, date, lang } = useLanguage()
  const titleId = useId()
  const nameOf = usePostName()
  const { edition, before, network } = step
  const { posts, others } = changeCounts(edition)
  const named = [...posts].map(([id, count]) => {
    const post = network.posts.find((one) => one.id === id)
    return { id, count, name: post ? nameOf(post) : id }
  })
  const counts = {
    added: sizeOf(edition.added),
    changed: sizeOf(edition.changed),
    withdrawn: sizeOf(edition.withdrawn),
  }
  return (
    <section aria-labelledby={titleId} className="changes__edition">
      <h3 id={titleId}>
        {t(edition.open ? 'changes.edition.open' : 'changes.edition', { date: date(edition.edition) })}
      </h3>
      <p>
        {t('changes.since', { date: date(before.edition) })} {t('changes.counts', counts)}
      </p>
      <div className="changes__folds">
        {named
          .toSorted((a, b) => a.name.localeCompare(b.name, lang))
          .map(({ id, count, name }) => (
            <ChangesFold key={id} {...step} name={name} count={count} what={{ post: id }} />
          ))}
        {[...others].map(([list, count]) => (
          <ChangesFold key={list} {...step} name={t(`changes.kind.${list}`)} count={count} what={{ list }} />
        ))}
      </div>
    </section>
  )
}
