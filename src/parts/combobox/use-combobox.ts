import { type KeyboardEvent, useState } from 'react'

interface Offered<T> {
  /** Id of the input. */
  readonly id: string
  readonly options: readonly T[]
  readonly optionId: (option: T) => string
  readonly onChoose: (option: T) => void
}

/**
 * State of a combobox whose input keeps the focus: the typed text, whether the list is open, and for the options
 * offered, the current one (chosen by Enter) and the properties of the input.
 */
export function useCombobox() {
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(0)

  function offer<T>({ id, options, optionId, onChoose }: Offered<T>) {
    const current = options[Math.min(active, options.length - 1)]

    function choose(option: T) {
      onChoose(option)
      setTyped('')
      setOpen(false)
      setActive(0)
    }

    function handleKey(event: KeyboardEvent) {
      const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
      const move = moves[event.key]
      if (move !== undefined) {
        event.preventDefault()
        if (!isOpen) setOpen(true)
        else if (options.length > 0) setActive((active + move + options.length) % options.length)
      } else if (event.key === 'Enter' && isOpen && current) {
        event.preventDefault()
        choose(current)
      } else if (event.key === 'Escape' && (isOpen || typed !== '')) {
        event.preventDefault()
        if (!isOpen) setTyped('')
        setOpen(false)
      }
    }

    const input = {
      id,
      type: 'text',
      role: 'combobox',
      value: typed,
      autoComplete: 'off',
      'aria-autocomplete': 'list',
      'aria-expanded': isOpen,
      'aria-controls': `${id}-options`,
      'aria-activedescendant': isOpen && current ? optionId(current) : undefined,
      onClick: () => setOpen(true),
      onBlur: () => setOpen(false),
      onKeyDown: handleKey,
      onChange: (event: { readonly target: { readonly value: string } }) => {
        setTyped(event.target.value)
        setActive(0)
        setOpen(true)
      },
    } as const
    return { current, choose, input }
  }

  return { typed, isOpen, offer }
}
