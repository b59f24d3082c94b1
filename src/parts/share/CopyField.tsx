import { useId, useRef } from 'react'

import { useLanguage } from '~/i18n/language'
import { useCopy } from '~/ui/use-copy'

interface CopyFieldProps {
  readonly kind: 'link' | 'embed'
  readonly value: string
}

/** A text with a copy button; selected for copying by hand if the browser refuses. */
export function CopyField({ kind, value }: CopyFieldProps) {
  const { t } = useLanguage()
  const { last, copy } = useCopy()
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const outcome = last?.text === value ? last : null

  async function copyOrSelect() {
    if (await copy(value)) return
    field.current?.focus()
    field.current?.select()
  }

  return (
    <>
      <label className="share-panel__label" htmlFor={id}>
        {t(`share.${kind}`)}
      </label>
      <textarea
        ref={field}
        id={id}
        className="share-panel__field"
        rows={kind === 'link' ? 2 : 4}
        readOnly
        spellCheck={false}
        value={value}
        onFocus={(event) => event.currentTarget.select()}
      />
      <span className="action-panel__actions">
        <button type="button" className="action-panel__main" onClick={() => void copyOrSelect()}>
          {t(`share.${kind}.copy`)}
        </button>
        <span className="action-panel__status" role="status">
          {outcome && t(outcome.isCopied ? `share.${kind}.copied` : 'share.refused')}
        </span>
      </span>
    </>
  )
}
