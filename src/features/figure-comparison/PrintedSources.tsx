import { useLanguage } from '~/i18n/language'
import { SourceNotesList } from '~/parts/sources/SourceNotesList'

/** On paper, where no mark can be pressed: the sources of charts and comparison under their numbers. */
export function PrintedSources() {
  const { t } = useLanguage()
  return (
    <section className="printed-sources" aria-labelledby="printed-sources-title">
      <h3 id="printed-sources-title" className="printed-sources__title">
        {t('parts.sources')}
      </h3>
      <SourceNotesList />
    </section>
  )
}
