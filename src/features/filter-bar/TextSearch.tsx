import { memo, Suspense, useId } from 'react'

import { useLanguage } from '~/i18n/language'
import type { NetworkSummary } from '~/model/network'
import { onDemand } from '~/parts/on-demand'
import { queryWords } from '~/rules/selection/search'
import { useSearchText } from '~/url/use-filters'

const MeantCountries = onDemand(
  async () => (await import('./MeantCountries')).MeantCountries,
  [],
  () => null,
)

const OfferCheck = onDemand(
  async () => (await import('./OfferCheck')).OfferCheck,
  ['check'],
  () => null,
)

interface TextSearchProps {
  readonly network: NetworkSummary
}

/** A search field for a city, a country or words of a mission. */
export const TextSearch = memo(function TextSearch({ network }: TextSearchProps) {
  const { t } = useLanguage()
  const { text, setText } = useSearchText()
  const id = useId()
  return (
    <>
      <div className="filter-bar__group filter-bar__text">
        <label className="field__label" htmlFor={id}>
          {t('filters.text')}
        </label>
        <input
          id={id}
          type="search"
          className="field__input"
          placeholder={t('filters.text.example')}
          value={text}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            // Enter moves to the first result without opening it; a form with two fields and no button submits
            // nothing anyway.
            event.preventDefault()
            // The first post that is left, else a country meant or a sentence to check, which stand before the posts in the page.
            const found = ['#liste :not([hidden]) > [data-post-link]', '.meant-countries a']
            const [first] = found.flatMap((links) => document.querySelector<HTMLElement>(links) ?? [])
            first?.focus()
          }}
        />
      </div>
      {/* A number and its unit: as digits, or as words, which take three: "deux cents policiers". */}
      <Suspense>{/\d\P{L}*\p{L}|\p{L}\s+\p{L}+\s+\p{L}/u.test(text) && <OfferCheck text={text} />}</Suspense>
      <Suspense>{queryWords(text).length > 0 && <MeantCountries text={text} network={network} />}</Suspense>
    </>
  )
})
