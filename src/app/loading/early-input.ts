declare global {
  interface Window {
    /** Kept by `public/boot.js`: what was pressed, chosen or typed in, and the part of the page that waited then. */
    readonly atlasEarly?: ReadonlyMap<Element, Element>
  }
}

/**
 * Does again what a reader did in a prerendered part of the page before it was hydrated. To be called once the part
 * listens: from then on React hears everything itself.
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
    // React sees through a value that is set as any other property is.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(control, typed)
    control.dispatchEvent(new Event('input', { bubbles: true }))
  } else if (control.checked !== control.defaultChecked) {
    control.checked = control.defaultChecked
    control.click()
  }
}
