import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { toldEditionQuery } from '~/api/fetch/told-edition.query'
import { useLanguage } from '~/i18n/language'
import type { ListedEdition } from '~/model/changes'
import type { Network } from '~/model/network'
import { changesOf } from '~/rules/editions/told-changes'

import { ChangeEntry } from './ChangeEntry'

/** An edition and the one before it. */
export interface EditionStep {
  readonly edition: ListedEdition
  readonly before: ListedEdition
  /** The network that the page shows. */
  readonly network: Network
}

interface ChangesFoldProps extends EditionStep {
  readonly name: string
  readonly count: number
  readonly what: Parameters<typeof changesOf>[1]
}

/** The changes of one edition to one post or list: their number, and the wordings once unfolded. */
export function ChangesFold({ name, count, ...rest }: ChangesFoldProps) {
  const { number } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="changes__fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {name} · {number(count)}
      </summary>
      {isOpen && <Entries {...rest} />}
    </details>
  )
}

function Entries({ edition, before, network, what }: Omit<ChangesFoldProps, 'name' | 'count'>) {
  const { t } = useLanguage()
  const { data, error } = useQuery(toldEditionQuery(before, edition, network))
  if (!data) return <p role="status">{t(error ? 'changes.part.words.failure' : 'app.loading')}</p>
  return (
    <ul className="changes__list">
      {changesOf(data.difference, what).map((change) => (
        <ChangeEntry
          key={`${change.list} ${change.id}`}
          change={change}
          before={data.before}
          after={data.after}
          home=""
        />
      ))}
    </ul>
  )
}
