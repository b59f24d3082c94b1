import { useLanguage } from '~/i18n/language'
import type { Change, Difference, ToldEdition } from '~/model/changes'
import { usePostName } from '~/parts/use-names'
import { toldChanges } from '~/rules/editions/told-changes'

import { ChangeEntry } from './ChangeEntry'

interface EditionChangesProps extends ToldEdition {
  readonly home: string
}

/** All changes of one edition: how many, then country by country and list by list. */
export function EditionChanges({ before, after, difference, home }: EditionChangesProps) {
  const { t, date, country, lang } = useLanguage()
  const nameOf = usePostName()
  const { countries, others } = toldChanges(difference, before, after)
  const { edition, open = false } = difference
  const sorted = [...countries].toSorted(([a], [b]) => country(a).localeCompare(country(b), lang))
  const entries = (changes: readonly Change[]) => (
    <ul className="changes__list">
      {changes.map((change) => (
        <ChangeEntry
          key={`${change.list} ${change.id}`}
          change={change}
          before={before}
          after={after}
          home={home}
        />
      ))}
    </ul>
  )
  return (
    <section aria-labelledby={edition} className="changes__edition">
      <h2 id={edition}>{t(open ? 'changes.edition.open' : 'changes.edition', { date: date(edition) })}</h2>
      <p>{t('changes.since', { date: date(difference.from) })}</p>
      <p>{t('changes.counts', countsOf(difference))}</p>
      <p>
        <a href={`${import.meta.env.BASE_URL}api/v1/changes/${edition}.json`}>{t('changes.json')}</a>
      </p>
      <details className="changes__index">
        <summary>{t('changes.countries')}</summary>
        <ul>
          {sorted.map(([code]) => (
            <li key={code}>
              <a href={`#${edition}-${code}`}>{country(code)}</a>
            </li>
          ))}
        </ul>
      </details>
      {sorted.map(([code, posts]) => (
        <div key={code} id={`${edition}-${code}`}>
          {posts.map(({ post, changes }) => (
            <section key={post.id} className="changes__group" aria-labelledby={`${edition}-of-${post.id}`}>
              <h3 id={`${edition}-of-${post.id}`}>{nameOf(post)}</h3>
              {entries(changes)}
            </section>
          ))}
        </div>
      ))}
      {[...others].map(([list, changes]) => (
        <section key={list} className="changes__group" aria-labelledby={`${edition}-of-${list}`}>
          <h3 id={`${edition}-of-${list}`}>{t(`changes.kind.${list}`)}</h3>
          {entries(changes)}
        </section>
      ))}
    </section>
  )
}

function countsOf({ changes }: Difference) {
  const count = (how: Change['how']) => changes.filter((change) => change.how === how).length
  return { added: count('added'), changed: count('changed'), withdrawn: count('withdrawn') }
}
