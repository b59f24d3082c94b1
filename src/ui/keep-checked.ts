/**
 * Ref callback for a checkbox or radio button controlled by React in a form with `autocomplete="off"`. A browser
 * resets such a form when the page comes back from the back-forward cache, as WebKit does and the standard requires
 * (https://html.spec.whatwg.org/multipage/document-sequences.html, "reactivate"): to the `checked` of the markup,
 * which React does not update. This keeps the two equal.
 */
export function keepChecked(isChecked: boolean): (input: HTMLInputElement | null) => void {
  return (input) => {
    if (input) input.defaultChecked = isChecked
  }
}
