import { useLanguage } from '~/i18n/language'
import type { Source } from '~/model/source'
import { titleLanguage } from '~/rules/evidence/evidence'

interface SourceLineProps {
  readonly source: Source
}

/**
 * One source in full: its title as a link, publisher, date and notes. Only `span`s, since a source mark may open it
 * inside a paragraph.
 */
export function SourceLine({ source }: SourceLineProps) {
  const { t, text } = useLanguage()
  return (
    <span className="source-line">
      <span className="source-line__title">
        <a href={source.url} rel="noopener noreferrer" lang={titleLanguage(source)}>
          {source.title}
        </a>
      </span>
      <span className="source-line__origin">
        {source.publisher}, <SourceDate source={source} />
      </span>
      {source.archived && (
        <span className="source-line__origin">
          <ArchivedCopy source={source} />
        </span>
      )}
      {source.titleIs && <span className="source-line__origin">{t('parts.titleIsDescription')}</span>}
      {source.frontPageOnly && (
        <span className="source-line__origin">
          {t('parts.frontPageOnly', { title: source.titleIs ?? 'printed' })}
        </span>
      )}
      {!source.readInFull && <span className="source-line__origin">{t('parts.readInPart')}</span>}
      {source.dateNote && <span className="source-line__origin">{text(source.dateNote)}</span>}
      {source.note && <span className="source-line__origin">{text(source.note)}</span>}
    </span>
  )
}

/** "modified on 1 July 2020", "published …", or the bounds of an undated page. */
function SourceDate({ source }: SourceLineProps) {
  const { t, date, when } = useLanguage()
  const said = (day: string) => ({ date: date(day), precision: day.length > 7 ? 'day' : 'coarse' })
  if (source.modified) return t('parts.modified', said(source.modified))
  if (source.published) return t('parts.published', said(source.published))
  return t('parts.undated', { when: when(source) })
}

/** A link to the archived copy of a source; nothing if there is none. */
export function ArchivedCopy({ source: { archived } }: SourceLineProps) {
  const { t } = useLanguage()
  if (archived === undefined) return null
  return (
    <a href={archived} rel="noopener noreferrer">
      {t('parts.archived')}
    </a>
  )
}
