import { useLanguage } from '~/i18n/language'
import type { ToldEdition } from '~/model/changes'
import { toldKind } from '~/rules/editions/told-changes'

import { EditionChanges } from './EditionChanges'

import './changes.css'

interface ChangesProps {
  /** Newest first. */
  readonly editions: readonly ToldEdition[]
  /** Date of the first edition, which has nothing to be compared with. */
  readonly first: string
  /** Address of the atlas. */
  readonly home: string
}

/** The changes in the data, edition by edition. Filtering by kind is done by the style sheet, since no script runs here. */
export function Changes({ editions, first, home }: ChangesProps) {
  const { t, date } = useLanguage()
  const kinds = new Set(
    editions.flatMap(({ difference }) => difference.changes.map((change) => toldKind(change))),
  )
  return (
    <div className="changes">
      <h1 className="text-page__title">{t('changes.title')}</h1>
      <p className="changes__lede">{t('changes.lede')}</p>
      <fieldset className="changes__kinds">
        <legend>{t('changes.show')}</legend>
        <label>
          <input type="radio" name="kind" value="all" defaultChecked /> {t('changes.show.all')}
        </label>
        {[...kinds].map((kind) => (
          <label key={kind}>
            <input type="radio" name="kind" value={kind} /> {t(`changes.kind.${kind}`)}
          </label>
        ))}
      </fieldset>
      {editions.map((edition) => (
        <EditionChanges key={edition.difference.edition} {...edition} home={home} />
      ))}
      <p>{t('changes.first', { date: date(first) })}</p>
    </div>
  )
}
