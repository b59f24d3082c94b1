import { useId, useState } from 'react'

import { useLanguage } from '~/i18n/language'
import { firstYear } from '~/rules/time/asked-year'

interface YearFieldProps {
  readonly asked: number | null
  readonly last: number
  readonly onChoose: (year: number | null) => void
}

/** A field for a year: chosen once it is complete and allowed; empty means all years. */
export function YearField({ asked, last, onChoose }: YearFieldProps) {
  const { t } = useLanguage()
  const id = useId()
  // The text being typed, while the field has the focus.
  const [draft, setDraft] = useState<string | null>(null)
  const isYear = (typed: string) =>
    /^\d{4}$/.test(typed) && Number(typed) >= firstYear && Number(typed) <= last
  const isWrong = draft !== null && draft.length >= 4 && !isYear(draft)
  function type(typed: string) {
    setDraft(typed)
    if (typed === '') onChoose(null)
    else if (isYear(typed)) onChoose(Number(typed))
  }
  return (
    <span className="year-field">
      <label htmlFor={id} className="year-field__label">
        {t('year.field')}
      </label>
      <input
        id={id}
        className="year-field__input"
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        placeholder="—"
        value={draft ?? asked ?? ''}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => type(target.value.trim())}
        onBlur={() => setDraft(null)}
      />
      {isWrong && (
        <span id={`${id}-wrong`} className="year-field__wrong">
          {t('year.field.wrong', { first: String(firstYear), last: String(last) })}
        </span>
      )}
    </span>
  )
}
