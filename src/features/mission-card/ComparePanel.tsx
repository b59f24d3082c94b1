import { useId, useLayoutEffect, useMemo, useRef } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'
import { useCombobox } from '~/parts/combobox/use-combobox'
import { ActionPanel } from '~/parts/panel/ActionPanel'
import type { OpenedPanel } from '~/parts/panel/PanelButton'
import { usePostName } from '~/parts/use-names'
import { compareFolded, foldHaystack, textMatches } from '~/rules/selection/search'
import { useComparedPost } from '~/url/use-params'

import '~/ui/field.css'
import './compare-panel.css'

interface ComparePanelProps extends OpenedPanel {
  readonly network: Network
  readonly post: Post
}

/** A combobox of the other posts; the one chosen is compared with this one. */
export function ComparePanel({ network, post, ...opened }: ComparePanelProps) {
  const { t, text } = useLanguage()
  const nameOf = usePostName()
  const { compareWith } = useComparedPost()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(function startInTheField() {
    // The panel has taken the focus before: there is nothing else to do in it than to type.
    field.current?.focus()
  }, [])
  const { typed, isOpen, offer } = useCombobox()
  const others = useMemo(
    () =>
      network.posts
        .filter((other) => other.id !== post.id)
        .toSorted((a, b) => compareFolded(nameOf(a), nameOf(b))),
    [network, post, nameOf],
  )
  const options = others.filter((other) =>
    textMatches(foldHaystack([nameOf(other), other.city.fr, other.city.en]), typed),
  )
  const optionId = (option: Post) => `${id}-${option.id}`
  const { current, choose, input } = offer({
    id,
    options,
    optionId,
    onChoose: (option) => compareWith(option.id),
  })
  return (
    <ActionPanel title={t('compare.panel', { name: text(post.city) })} {...opened}>
      <label className="field__label" htmlFor={id}>
        {t('compare.choose')}
      </label>
      <input {...input} ref={field} className="field__input" placeholder={t('compare.example')} />
      {isOpen && (
        <ul
          id={`${id}-options`}
          className="compare-panel__options"
          role="listbox"
          aria-label={t('compare.choose')}
        >
          {options.map((option) => (
            // The keyboard works the list from the input, which keeps the focus.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <li
              key={option.id}
              id={optionId(option)}
              role="option"
              className="compare-panel__option"
              aria-selected={option === current}
              ref={option === current ? (element) => element?.scrollIntoView?.({ block: 'nearest' }) : null}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              {nameOf(option)}
            </li>
          ))}
        </ul>
      )}
      {isOpen && options.length === 0 && <span role="status">{t('compare.none')}</span>}
    </ActionPanel>
  )
}
