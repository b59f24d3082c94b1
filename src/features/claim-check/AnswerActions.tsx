import { useId } from 'react'

import { useLanguage } from '~/i18n/language'
import { textPagePath } from '~/i18n/site-paths'
import type { Network } from '~/model/network'
import type { Finding } from '~/rules/check/check-text'
import { useCopy } from '~/ui/use-copy'
import { longestLink, putIntoAddress, sentenceHash } from '~/url/given-sentence'

import { answerText } from './answer-text'

interface AnswerActionsProps {
  readonly network: Network
  readonly text: string
  readonly findings: readonly Finding[]
}

/** Buttons to copy the answer: as text with its sources, or as a link, the only address that holds the sentence. */
export function AnswerActions({ network, text, findings }: AnswerActionsProps) {
  const language = useLanguage()
  const { t, lang } = language
  const answer = useCopy()
  const link = useCopy()
  const fieldId = useId()
  const page = new URL(import.meta.env.BASE_URL + textPagePath(lang, 'check'), location.href).href
  const isLong = text.length > longestLink
  const refused = [link, answer].find(({ last }) => last && !last.isCopied)?.last

  async function copyLink() {
    putIntoAddress(text)
    await link.copy(page + sentenceHash(text))
  }

  return (
    <div className="answer-actions">
      <button
        type="button"
        className="claim-check__quiet"
        onClick={() => void answer.copy(answerText({ text, findings, network, address: page }, language))}
      >
        {t('check.copy.text')}
      </button>
      {isLong ? (
        <span className="check-finding__note">
          {t('check.copy.link.long', { count: text.length, most: longestLink })}
        </span>
      ) : (
        <button type="button" className="claim-check__quiet" onClick={() => void copyLink()}>
          {t('check.copy.link')}
        </button>
      )}
      <p className="check-finding__note" role="status">
        {answer.last?.isCopied && t('check.copy.text.done')}{' '}
        {link.last?.isCopied && t('check.copy.link.done')}
      </p>
      {refused && (
        <>
          <label htmlFor={fieldId}>{t('check.copy.refused')}</label>
          <textarea
            id={fieldId}
            className="field__input claim-check__text"
            ref={(field) => field?.focus()}
            readOnly
            rows={4}
            value={refused.text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </>
      )}
    </div>
  )
}
