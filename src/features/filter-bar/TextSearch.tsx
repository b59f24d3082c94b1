import { memo, Suspense, useId } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
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
  readonly network: Network
}

/** Free text: a city, a country, a word of a mission. */
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
            // A form of two fields and no button submits nothing: Enter goes on to what was found, and opens none of it.
            event.preventDefault()
            document.querySelector<HTMLElement>('#liste :not([hidden]) > a, .meant-countries a')?.focus()
          }}
        />
      </div>
      {/* A number and what it counts, which take three words where the number is one: "deux cents policiers". */}
      <Suspense>{/\d\P{L}*\p{L}|\p{L}\s+\p{L}+\s+\p{L}/u.test(text) && <OfferCheck text={text} />}</Suspense>
      <Suspense>{queryWords(text).length > 0 && <MeantCountries text={text} network={network} />}</Suspense>
    </>
  )
})
