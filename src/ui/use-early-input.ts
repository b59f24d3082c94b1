import { type RefObject, useEffect, useEffectEvent } from 'react'

/** Whether a reader has changed a field since the document gave it its value. */
function isChanged({ type, checked, defaultChecked, value, defaultValue }: HTMLInputElement): boolean {
  return type === 'checkbox' || type === 'radio' ? checked && !defaultChecked : value !== defaultValue
}

/**
 * Takes over what a reader ticked or typed in a prerendered field before the script had come. React leaves the field
 * as it finds it and says nothing: it would show a choice that the page does not follow.
 * @param adopt is called once, with a field that was ticked or typed in
 */
export function useEarlyInput(
  ref: RefObject<HTMLInputElement | null>,
  adopt: (field: HTMLInputElement) => void,
): void {
  const onFound = useEffectEvent(adopt)
  useEffect(
    function adoptOnce() {
      const field = ref.current
      if (!field || !isChanged(field)) return undefined
      // Once whatever stands around the field listens to the address too.
      const timer = setTimeout(() => onFound(field))
      return () => clearTimeout(timer)
    },
    [ref],
  )
}
