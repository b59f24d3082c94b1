import { useId, useRef, useState } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Citation } from '~/publish/citation/citation'
import { saveFile } from '~/ui/save-file'
import { useCopy } from '~/ui/use-copy'

import { citationFormats, plainText } from './citation-formats'
import { CitationBlock } from './CitationBlock'

interface CitationFormsProps {
  readonly citation: Citation
}

/** A citation in one format at a time, to be read, copied or saved. */
export function CitationForms({ citation }: CitationFormsProps) {
  const language = useLanguage()
  const { t } = language
  const [format, setFormat] = useState(plainText)
  const { last, copy } = useCopy()
  const block = useRef<HTMLSpanElement>(null)
  const group = useId()
  const text = format.write(citation, language)
  const outcome = last?.text === text ? last : null

  async function copyOrSelect() {
    const isCopied = await copy(text)
    if (!isCopied && block.current) getSelection()?.selectAllChildren(block.current)
  }

  return (
    <>
      <span className="cite-panel__formats" role="radiogroup" aria-label={t('cite.format')}>
        {citationFormats.map((offered) => (
          <label key={offered.name} className="cite-panel__format">
            <input
              type="radio"
              name={group}
              checked={offered.name === format.name}
              onChange={() => setFormat(offered)}
            />
            {t(`cite.format.${offered.name}`)}
          </label>
        ))}
      </span>
      <span className="action-panel__actions">
        <button type="button" className="action-panel__main" onClick={() => void copyOrSelect()}>
          {t('cite.copy')}
        </button>
        <button
          type="button"
          className="action-panel__other"
          onClick={() =>
            saveFile({
              name: `${citation.key}.${format.extension}`,
              type: `${format.type};charset=utf-8`,
              content: text,
            })
          }
        >
          {t('cite.download', { extension: format.extension })}
        </button>
        <span className="action-panel__status" role="status">
          {outcome && t(outcome.isCopied ? 'cite.copied' : 'cite.refused')}
        </span>
      </span>
      <CitationBlock ref={block} citation={citation} format={format} text={text} />
    </>
  )
}
