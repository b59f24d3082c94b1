import { type ReactNode, useEffect, useId, useMemo, useRef } from 'react'

import { countryCodes, countryNamesOf } from '~/i18n/all-country-names'
import { useLanguage } from '~/i18n/language'
import { languageRow } from '~/i18n/languages/languages'
import type { Network } from '~/model/network'
import { checkReading, type Finding } from '~/rules/check/check-text'
import { readText } from '~/rules/check/read-text'
import { english } from '~/rules/check/words/english'
import { french } from '~/rules/check/words/french'
import { placesOf } from '~/rules/check/words/pieces'

import { AnswerActions } from './AnswerActions'
import { CheckFinding } from './CheckFinding'
import { asideWords } from './finding-words'
import { sumUp } from './sum-up'

interface CheckAnswerProps {
  readonly network: Network
  readonly text: string
  readonly level: 1 | 2
  readonly home: string | undefined
  /** Whether the reader has just submitted the form: the focus moves to the answer. */
  readonly isAsked: boolean
  readonly renderCountry: (network: Network, code: string) => ReactNode
}

/** Findings shown at most. */
const most = 20

const lexicons = { fr: [french, english], en: [english, french] } as const

/** The answer to a text: a summary, each finding, and the numbers left aside. */
export function CheckAnswer({ network, text, level, home, isAsked, renderCountry }: CheckAnswerProps) {
  const language = useLanguage()
  const { t, lang } = language
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const places = useMemo(
    () =>
      placesOf(
        countryCodes.map((code) => ({ code, ...countryNamesOf(code) })),
        network,
      ),
    [network],
  )
  const { isNamed, found } = useMemo(() => {
    const reading = readText(text, lexicons[languageRow(lang).texts], places)
    return { isNamed: reading.isNamed, found: checkReading(reading, network) }
  }, [text, lang, places, network])
  useEffect(
    function leadReader() {
      if (isAsked) heading.current?.focus()
    },
    [isAsked],
  )
  const shown = found.slice(0, most)
  const isAside = (finding: Finding) => finding.kind === 'aside'
  const answered = shown.filter((finding) => !isAside(finding))
  const asides = shown.filter((finding) => finding.kind === 'aside')
  const [Title, Sub] = level === 1 ? (['h2', 'h3'] as const) : (['h3', 'h4'] as const)
  return (
    <section className="check-answer" aria-labelledby={`${id}-title`}>
      <Title ref={heading} id={`${id}-title`} tabIndex={-1}>
        {t('check.result')}
      </Title>
      {answered.length === 0 ? (
        <p className="check-answer__sum">{t('check.nothing')}</p>
      ) : (
        <>
          <p className="check-answer__sum">{sumUp(text, answered, network, language)}</p>
          <AnswerActions network={network} text={text} findings={shown} />
        </>
      )}
      {answered.length > 0 && !isNamed && <p className="check-answer__note">{t('check.unnamed')}</p>}
      {found.length > most && (
        <p className="check-answer__note">{t('check.many', { count: found.length, most })}</p>
      )}
      {answered.map((finding) => (
        <CheckFinding
          key={`${finding.kind} ${finding.read.start}`}
          network={network}
          text={text}
          finding={finding}
          Title={Sub}
          home={home}
          renderCountry={renderCountry}
        />
      ))}
      {asides.length > 0 && (
        <div className="check-finding">
          <Sub className="check-finding__title">{t('check.unread')}</Sub>
          <p className="check-finding__note">{t('check.unread.lede')}</p>
          <ul className="check-finding__asides">
            {asides.map((finding) => (
              <li key={finding.read.start}>{asideWords(text, finding, language)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
