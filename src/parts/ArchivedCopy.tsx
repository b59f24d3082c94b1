import { useLanguage } from '~/i18n/language'
import type { Source } from '~/model/source'

interface ArchivedCopyProps {
  readonly source: Source
}

/** The way to a copy of a source that is kept elsewhere, for when its page is gone; nothing where none is known. */
export function ArchivedCopy({ source: { archived } }: ArchivedCopyProps) {
  const { t } = useLanguage()
  if (archived === undefined) return null
  return (
    <a href={archived} rel="noopener noreferrer">
      {t('parts.archived')}
    </a>
  )
}
