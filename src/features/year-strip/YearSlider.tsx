import { type KeyboardEvent, useRef } from 'react'

import { useLanguage } from '~/i18n/language'
import { useYear } from '~/url/use-params'

import { YearBars } from './YearBars'

interface YearSliderProps {
  readonly asked: number | null
  readonly first: number
  readonly last: number
  readonly counts: ReadonlyMap<number, number>
}

/** Keys that move a slider. */
const moves = /^(?:Arrow|Page|Home$|End$)/

/**
 * A native slider over the bars. Without a chosen year it stands at the last one, and any press or key chooses. One
 * adjustment is one history entry.
 */
export function YearSlider({ asked, first, last, counts }: YearSliderProps) {
  const { t } = useLanguage()
  const { setYear } = useYear()
  const isAdjusting = useRef(false)
  function adjust(year: number) {
    setYear(year, isAdjusting.current ? 'replace' : 'push')
    isAdjusting.current = true
  }
  // If the value stays the same, the browser fires no change event.
  function chooseUnmoved(value: string) {
    if (asked === null) adjust(Number(value))
  }
  function onKeyDown({ key, currentTarget }: KeyboardEvent<HTMLInputElement>) {
    if (moves.test(key) && key !== 'Home') chooseUnmoved(currentTarget.value)
  }
  const value =
    asked === null
      ? t('year.slider.none')
      : t('year.slider.value', { year: String(asked), count: counts.get(asked) ?? 0 })
  return (
    <span className="year-slider">
      <YearBars first={first} last={last} asked={asked} counts={counts} />
      <input
        type="range"
        className={`year-slider__input${asked === null ? ' year-slider__input--none' : ''}`}
        min={first}
        max={last}
        step={1}
        value={asked ?? last}
        aria-label={t('year.slider')}
        aria-valuetext={value}
        onChange={({ target }) => adjust(Number(target.value))}
        onPointerDown={() => (isAdjusting.current = false)}
        onClick={({ currentTarget }) => chooseUnmoved(currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => (isAdjusting.current = false)}
      />
    </span>
  )
}
