import { useLanguage } from '~/i18n/language'
import { sourceDate } from '~/rules/evidence/evidence'
import type { SourceRow } from '~/rules/survey/source-rows'

interface SourceTitleProps {
  readonly row: SourceRow
  /** Of the title itself, by which what belongs to it is named. */
  readonly id: string
}

/** The title in its own language, and how this source stands to others: an edition, a translation, a copy. */
export function SourceTitle({ row, id }: SourceTitleProps) {
  const { t, text, when } = useLanguage()
  const { source, editions, original, isFormerAddress } = row
  return (
    <>
      <a id={id} href={source.url} rel="noopener noreferrer" lang={source.language}>
        {source.title}
      </a>
      {editions.map((edition) => (
        <span key={edition.id} className="sources-table__aside">
          {t('sources.editions')} <a href={`#source-${edition.id}`}>{when(sourceDate(edition))}</a>
        </span>
      ))}
      {original && (
        <span className="sources-table__aside">
          {t(`sources.original.${original.relation}`)}{' '}
          <a href={`#source-${original.source.id}`} lang={original.source.language}>
            {original.source.title}
          </a>
        </span>
      )}
      {isFormerAddress && <span className="sources-table__aside">{t('sources.former')}</span>}
      {source.archived && (
        <span className="sources-table__aside">
          <a href={source.archived} rel="noopener noreferrer">
            {t('sources.archived')}
          </a>
        </span>
      )}
      {source.note && <span className="sources-table__aside">{text(source.note)}</span>}
    </>
  )
}
