import { memo, useId, useRef } from 'react'

import { useLanguage } from '~/i18n/language'
import { useEarlyInput } from '~/ui/use-early-input'
import { useSearchText } from '~/url/use-params'

/** Free text: a city, a country, a word of a mission. */
export const TextSearch = memo(function TextSearch() {
  const { t } = useLanguage()
  const { text, setText } = useSearchText()
  const id = useId()
  const ref = useRef<HTMLInputElement>(null)
  useEarlyInput(ref, ({ value }) => setText(value))
  return (
    <div className="filter-bar__group filter-bar__text">
      <label className="filter-bar__label" htmlFor={id}>
        {t('filters.text')}
      </label>
      <input
        ref={ref}
        id={id}
        type="search"
        className="filter-bar__input"
        placeholder={t('filters.text.example')}
        value={text}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          // A form of two fields and no button submits nothing: Enter goes on to what was found, and opens none of it.
          event.preventDefault()
          document.querySelector<HTMLElement>('#liste :not([hidden]) > a')?.focus()
        }}
      />
    </div>
  )
})
