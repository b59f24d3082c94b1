import type { Source } from '~/domain/network'
import { useLanguage } from '~/lib/language'

interface SourceLineProps {
  readonly source: Source
}

/** One source in full: title in its own language, publisher, date, and a link where the address is one. */
export function SourceLine({ source }: SourceLineProps) {
  const { t, text } = useLanguage()
  return (
    <div className="source-line">
      <p className="source-line__title">
        <a href={source.url} rel="noopener noreferrer" lang={source.language}>
          {source.title}
        </a>
      </p>
      <p className="source-line__origin">
        {source.publisher}, <SourceDate source={source} />
      </p>
      {!source.readInFull && <p className="source-line__origin">{t('parts.readInPart')}</p>}
      {source.dateNote && <p className="source-line__origin">{text(source.dateNote)}</p>}
      {source.note && <p className="source-line__origin">{text(source.note)}</p>}
    </div>
  )
}

/** "modified on 1 July 2020", "published …", or the bounds of an undated page, in words. */
function SourceDate({ source }: SourceLineProps) {
  const { t, date, when } = useLanguage()
  if (source.modified) return t('parts.modified', { date: date(source.modified) })
  if (source.published) return t('parts.published', { date: date(source.published) })
  return t('parts.undated', { when: when(source) })
}
