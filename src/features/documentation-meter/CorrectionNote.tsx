import { useId, useRef, useState } from 'react'

import { useLanguage } from '~/i18n/language'
import type { PartialDate } from '~/model/claim'
import type { Post } from '~/model/post'
import { usePostName } from '~/parts/use-post-name'
import { FIELD_PROPERTIES, POST_FIELDS, type PostField } from '~/rules/survey/documentation'

import './correction-note.css'

interface CorrectionNoteProps {
  readonly post: Post
  readonly gaps: readonly PostField[]
  readonly edition: PartialDate
}

/** How to correct a post: the file to change, and a text to complete that names post, field and edition. */
export function CorrectionNote({ post, gaps, edition }: CorrectionNoteProps) {
  const { t } = useLanguage()
  const nameOf = usePostName()
  const [field, setField] = useState<PostField | null>(gaps[0] ?? null)
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null)
  const draft = useRef<HTMLTextAreaElement>(null)
  const fieldId = useId()
  const draftId = useId()
  const text = t('meter.correction.text', {
    id: post.id,
    name: nameOf(post),
    edition,
    field:
      field === null
        ? t('meter.correction.otherField')
        : `${FIELD_PROPERTIES[field]} (${t(`meter.gap.${field}`)})`,
  })

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      draft.current?.select()
      setOutcome('refused')
    }
  }

  return (
    <div className="correction-note">
      <p>
        <code>{`data/posts/${post.id}.json`}</code>
      </p>
      <p>{t('meter.correction.how')}</p>
      <p className="correction-note__field">
        <label htmlFor={fieldId}>{t('meter.correction.field')}</label>{' '}
        <select
          id={fieldId}
          className="field-filters__choice"
          value={field ?? ''}
          onChange={({ target }) => {
            setField(POST_FIELDS.find((known) => known === target.value) ?? null)
            setOutcome(null)
          }}
        >
          {POST_FIELDS.map((known) => (
            <option key={known} value={known}>
              {gaps.includes(known)
                ? `${t(`meter.gap.${known}`)} (${t('meter.unknown')})`
                : t(`meter.gap.${known}`)}
            </option>
          ))}
          <option value="">{t('meter.correction.other')}</option>
        </select>
      </p>
      <label htmlFor={draftId}>{t('meter.correction.label')}</label>
      <textarea ref={draft} id={draftId} className="correction-note__draft" readOnly rows={7} value={text} />
      <p className="correction-note__copy">
        <button type="button" className="correction-note__button" onClick={() => void copy()}>
          {t('meter.correction.copy')}
        </button>{' '}
        <span aria-live="polite">{outcome !== null && t(`meter.correction.${outcome}`)}</span>
      </p>
    </div>
  )
}
