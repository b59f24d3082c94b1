import { useLanguage } from '~/i18n/language'
import { ArchivedCopy } from '~/parts/sources/SourceLine'
import { sourceDate, titleLanguage } from '~/rules/evidence/evidence'
import type { SourceRow } from '~/rules/survey/source-rows'

interface SourceTitleProps {
  readonly row: SourceRow
  /** Element id of the title, which names what belongs to the source. */
  readonly id: string
}

/** The title in its own language, and the source's relation to others: edition, translation or copy. */
export function SourceTitle({ row, id }: SourceTitleProps) {
  const { t, text, when } = useLanguage()
  const { source, editions, original, isFormerAddress } = row
  return (
    <>
      <a id={id} href={source.url} rel="noopener noreferrer" lang={titleLanguage(source)}>
        {source.title}
      </a>
      {source.titleIs && <span className="sources-table__aside">{t('parts.titleIsDescription')}</span>}
      {source.frontPageOnly && (
        <span className="sources-table__aside">
          {t('parts.frontPageOnly', { title: source.titleIs ?? 'printed' })}
        </span>
      )}
      {editions.map((edition) => (
        <span key={edition.id} className="sources-table__aside">
          {t('sources.editions')} <a href={`#source-${edition.id}`}>{when(sourceDate(edition))}</a>
        </span>
      ))}
      {original && (
        <span className="sources-table__aside">
          {t(`sources.original.${original.relation}`)}{' '}
          <a href={`#source-${original.source.id}`} lang={titleLanguage(original.source)}>
            {original.source.title}
          </a>
        </span>
      )}
      {isFormerAddress && <span className="sources-table__aside">{t('sources.former')}</span>}
      {source.archived && (
        <span className="sources-table__aside">
          <ArchivedCopy source={source} />
        </span>
      )}
      {source.note && <span className="sources-table__aside">{text(source.note)}</span>}
    </>
  )
}
