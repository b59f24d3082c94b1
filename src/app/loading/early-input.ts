declare global {
  interface Window {
    /** Recorded by `public/boot.js`: controls that were pressed, chosen or typed in, each with the part that was not hydrated then. */
    readonly atlasEarly?: ReadonlyMap<Element, Element>
  }
}

/**
 * Replays the input that a reader made in a prerendered part before its hydration. To be called after hydration: from then
 * on React receives events itself.
 */
export function replayEarlyInput(place: Element): void {
  for (const [control, waited] of window.atlasEarly ?? []) if (waited === place) redo(control)
}

function redo(control: Element): void {
  if (control instanceof HTMLButtonElement) control.click()
  else if (control instanceof HTMLSelectElement) control.dispatchEvent(new Event('change', { bubbles: true }))
  else if (!(control instanceof HTMLInputElement)) return
  else if (control.type !== 'checkbox' && control.type !== 'radio') {
    const typed = control.value
    control.value = control.defaultValue
    // React ignores values set through the element's own property, which it tracks:
    // https://github.com/facebook/react/issues/10135
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(control, typed)
    control.dispatchEvent(new Event('input', { bubbles: true }))
  } else if (control.checked !== control.defaultChecked) {
    control.checked = control.defaultChecked
    control.click()
  }
}
