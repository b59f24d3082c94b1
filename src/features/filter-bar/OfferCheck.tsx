import { useMemo } from 'react'

import { useLanguage } from '~/i18n/language'
import { readText } from '~/rules/check/read-text'
import { english } from '~/rules/check/words/english'
import { french } from '~/rules/check/words/french'
import { onPlainClick } from '~/ui/on-plain-click'
import { useHref } from '~/url/address'
import { giveSentence } from '~/url/given-sentence'
import { useGoTo } from '~/url/use-go-to'

import './meant-countries.css'

interface OfferCheckProps {
  /** The search text as typed. */
  readonly text: string
}

const noPlaces = new Map()

/** A link to the claim check, for a search text with a number and what it counts. */
export function OfferCheck({ text }: OfferCheckProps) {
  const { t } = useLanguage()
  const goTo = useGoTo()
  const href = useHref()
  const isClaim = useMemo(() => {
    const { reads } = readText(text, [french, english], noPlaces)
    return reads.some(({ kind }) => kind === 'number' || kind === 'change')
  }, [text])
  if (!isClaim) return null
  return (
    <p className="meant-countries">
      <a
        href={`${href({ q: null })}#verifier`}
        onClick={onPlainClick(() => {
          // The sentence moves to the form, out of the address.
          giveSentence(text)
          void goTo({ q: null }, 'verifier')
        })}
      >
        {t('check.offer', { what: t('check.quoted', { text }) })}
      </a>
    </p>
  )
}
