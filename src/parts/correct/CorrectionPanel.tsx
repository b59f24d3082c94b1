import { useId, useRef, useState } from 'react'

import { useLanguage } from '~/i18n/language'
import type { PartialDate } from '~/model/claim'
import type { ExpectedField } from '~/model/claim-kinds'
import type { Post } from '~/model/post'
import { gapsOf, postFields } from '~/rules/survey/documentation'
import { useCopy } from '~/ui/use-copy'

import { ActionPanel } from '../panel/ActionPanel'
import type { OpenedPanel } from '../panel/PanelButton'
import { usePostName } from '../use-names'
import { dataFileOf } from './issue-address'
import { SendCorrection } from './SendCorrection'

import './correction-panel.css'

interface CorrectionPanelProps extends OpenedPanel {
  readonly post: Post
  readonly edition: PartialDate
}

const choices = ['newer', 'source', ...postFields, 'other'] as const
type Choice = (typeof choices)[number]

function isField(choice: Choice): choice is ExpectedField {
  return choice !== 'newer' && choice !== 'source' && choice !== 'other'
}

/** A correction as a text to complete and send; it names post, file, field and edition. */
export function CorrectionPanel({ post, edition, ...opened }: CorrectionPanelProps) {
  const { t } = useLanguage()
  const name = usePostName()(post)
  const [choice, setChoice] = useState<Choice>('newer')
  const { last, copy } = useCopy()
  const draft = useRef<HTMLTextAreaElement>(null)
  const choiceId = useId()
  const draftId = useId()
  const gaps = gapsOf(post)
  const labelOf = (one: Choice) =>
    isField(one)
      ? t(gaps.includes(one) ? 'correct.what.gap' : 'correct.what.field', { name: t(`meter.gap.${one}`) })
      : t(`correct.what.${one}`)
  const what = isField(choice) ? `${choice} (${t(`meter.gap.${choice}`)})` : labelOf(choice)
  const text = t('correct.text', { id: post.id, file: dataFileOf(post.id), name, edition, what })
  const outcome = last?.text === text ? last : null

  async function copyOrSelect() {
    if (!(await copy(text))) draft.current?.select()
  }

  return (
    <ActionPanel title={t('correct.title', { name })} {...opened}>
      <span className="correction-panel__how">{t('correct.how')}</span>
      <label className="correction-panel__label" htmlFor={choiceId}>
        {t('correct.what')}
      </label>
      <select
        id={choiceId}
        className="correction-panel__field"
        value={choice}
        onChange={({ target }) => setChoice(choices.find((one) => one === target.value) ?? 'other')}
      >
        {choices.map((one) => (
          <option key={one} value={one}>
            {labelOf(one)}
          </option>
        ))}
      </select>
      <label className="correction-panel__label" htmlFor={draftId}>
        {t('correct.label')}
      </label>
      <textarea ref={draft} id={draftId} className="correction-panel__field" readOnly rows={7} value={text} />
      <span className="action-panel__actions">
        <button type="button" className="action-panel__main" onClick={() => void copyOrSelect()}>
          {t('correct.copy')}
        </button>
        <SendCorrection
          contact={import.meta.env.ATLAS_CONTACT}
          subject={t('correct.title', { name })}
          text={text}
        />
        <span className="action-panel__status" role="status">
          {outcome && t(outcome.isCopied ? 'correct.copied' : 'correct.refused')}
        </span>
      </span>
    </ActionPanel>
  )
}
