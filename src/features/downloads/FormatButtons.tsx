import { useId, useState } from 'react'

import { useLanguage } from '~/i18n/language'
import { type SavedFile, saveFile } from '~/ui/save-file'

interface FormatButtonsProps<F extends Format> {
  /** Content of the files in two or three words. */
  readonly title: string
  /** Number of entries, and the filters in force. */
  readonly content: string
  readonly formats: readonly F[]
  readonly write: (format: F) => Promise<SavedFile>
}

/** One download, with a button for each file format. */
export function FormatButtons<F extends Format>({ title, content, formats, write }: FormatButtonsProps<F>) {
  const { t } = useLanguage()
  const [hasFailed, setFailed] = useState(false)
  const id = useId()

  async function save(format: F) {
    try {
      saveFile(await write(format))
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }

  return (
    <div
      className="format-buttons"
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-content`}
    >
      <h4 id={`${id}-title`} className="format-buttons__title">
        {title}
      </h4>
      <p id={`${id}-content`}>{content}</p>
      <ul className="format-buttons__formats">
        {formats.map((format) => (
          <li key={format}>
            <button type="button" className="format-buttons__button" onClick={() => void save(format)}>
              {t(`downloads.format.${format}`)}
            </button>
          </li>
        ))}
      </ul>
      {hasFailed && (
        <p role="alert" className="format-buttons__failed">
          {t('downloads.failed')}
        </p>
      )}
    </div>
  )
}

/** A file format; also the extension of the file name. */
export type Format = 'csv' | 'geojson' | 'json'

export const postFormats = ['csv', 'geojson', 'json'] as const satisfies readonly Format[]

/** Statements of size have no position, so no GeoJSON. */
export const figureFormats = ['csv', 'json'] as const satisfies readonly Format[]
