import { useLanguage } from '~/i18n/language'

import { useSourceNotes } from './source-notes'
import { SourceLine } from './SourceLine'

import './source-notes-list.css'

/** The sources cited in this part of the page, numbered like its source marks. */
export function SourceNotesList() {
  const { t } = useLanguage()
  const { sources, numbers } = useSourceNotes()
  return (
    <ol className="source-notes-list" aria-label={t('parts.sources')}>
      {[...numbers.keys()].map((id) => {
        const source = sources.get(id)
        return (
          <li key={id} className="source-notes-list__item">
            {source && <SourceLine source={source} />}
          </li>
        )
      })}
    </ol>
  )
}
