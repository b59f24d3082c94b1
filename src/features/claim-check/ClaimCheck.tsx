import { type FormEvent, type ReactNode, Suspense, useId, useRef, useState } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import { onDemand } from '~/parts/on-demand'
import { PanelFailure } from '~/parts/panel/PanelButton'
import { WholeNetworkGate } from '~/parts/WholeNetworkGate'
import { useHydrated } from '~/ui/use-hydrated'
import { useGivenSentence } from '~/url/given-sentence'

import '~/ui/field.css'
import './claim-check.css'

/** Characters accepted: a passage, not a book. */
const longestText = 5000

interface ClaimCheckProps {
  /** Level of the heading above: 1 as a page of its own, 2 as a part of the atlas. */
  readonly level: 1 | 2
  /** Address of the atlas, on other pages than its own. */
  readonly home?: string | undefined
  /** Renders the atlas's answer for a country. */
  readonly renderCountry: (network: Network, code: string) => ReactNode
}

const CheckAnswer = onDemand(
  async () => (await import('./CheckAnswer')).CheckAnswer,
  ['check', 'figures', 'comparison', 'coverage'],
  PanelFailure,
)

/** A form that checks a sentence against the sources. The sentence stays in the field and is stored nowhere else. */
export function ClaimCheck({ level, home, renderCountry }: ClaimCheckProps) {
  const language = useLanguage()
  const { t } = language
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const given = useGivenSentence()
  const isLive = useHydrated()
  const [typed, setTyped] = useState<{ readonly text: string; readonly after: number } | null>(null)
  // The latest of two: what the form submitted, or what a link or the search field gave since.
  const isTyped = typed?.after === given.turn
  const text = (isTyped ? typed.text : given.text).trim()
  const prepare = () => void CheckAnswer.preload(language)

  const ask = (words: string) => setTyped({ text: words, after: given.turn })

  function handleSubmit(event: FormEvent) {
    // The field has no name: nothing would be sent anyway.
    event.preventDefault()
    ask(field.current?.value ?? '')
  }

  function tryExample() {
    const example = t('check.example.text')
    if (field.current) field.current.value = example
    ask(example)
  }

  function messageOf(): string {
    if (isTyped && text === '') return t('check.empty')
    if (text.length > longestText) return t('check.long', { count: text.length, most: longestText })
    if (isTyped || !given.isCut) return ''
    return t(text === '' ? 'check.cut.all' : 'check.cut')
  }

  return (
    <div className="claim-check">
      {level === 1 && <h1>{t('check.title')}</h1>}
      <p className="claim-check__lede">{t('check.lede')}</p>
      <form className="claim-check__form" onSubmit={handleSubmit}>
        <label className="field__label" htmlFor={`${id}-text`}>
          {t('check.label')}
        </label>
        <textarea
          key={given.turn}
          ref={field}
          id={`${id}-text`}
          className="field__input claim-check__text"
          rows={3}
          defaultValue={given.text}
          autoComplete="off"
          aria-describedby={`${id}-private`}
          onFocus={prepare}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
              event.currentTarget.form?.requestSubmit()
          }}
        />
        <p id={`${id}-private`} className="claim-check__private">
          {t('check.private')}
        </p>
        <p className="claim-check__buttons">
          <button type="submit" className="claim-check__submit" disabled={!isLive}>
            {t('check.submit')}
          </button>
          <button type="button" className="claim-check__quiet" disabled={!isLive} onClick={tryExample}>
            {t('check.example')}
          </button>
        </p>
      </form>
      <p className="claim-check__message" role="status">
        {messageOf()}
      </p>
      {text !== '' && text.length <= longestText && (
        <Suspense fallback={<p>{t('app.loading')}</p>}>
          <WholeNetworkGate failure={t('app.failure.title')}>
            {(network) => (
              <CheckAnswer
                key={text}
                network={network}
                text={text}
                level={level}
                home={home}
                isAsked={isTyped}
                renderCountry={renderCountry}
              />
            )}
          </WholeNetworkGate>
        </Suspense>
      )}
    </div>
  )
}
