import { useLanguage } from '~/i18n/language'
import type { Selection } from '~/rules/selection/filters'

interface FilterNoteProps {
  readonly selection: Selection
  readonly onClear: () => void
}

/** What the filter of the page leaves, said here, since the status that says it is out of sight; nothing without a filter. */
export function FilterNote({ selection, onClear }: FilterNoteProps) {
  const { t } = useLanguage()
  if (selection.hidden.length === 0) return null
  return (
    <p className="filter-note">
      {t('matrix.filtered', { visible: selection.visible.length, total: selection.total })}{' '}
      <a href="#carte">{t('matrix.toMap')}</a>
      {selection.filters.threats.length > 0 && (
        <>
          {' · '}
          <button type="button" className="filter-note__clear" onClick={onClear}>
            {t('matrix.clear')}
          </button>
        </>
      )}
    </p>
  )
}
