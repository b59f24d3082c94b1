/**
 * For the `ref` of a box or a button of a group that React holds checked, in a form with `autocomplete="off"`. A browser
 * resets such a form when the page comes back from its back-forward cache, as WebKit does and the standard asks
 * (https://html.spec.whatwg.org/multipage/document-sequences.html, "reactivate"): to what the markup says, which React leaves as it
 * was first.
 */
export function keepChecked(isChecked: boolean): (input: HTMLInputElement | null) => void {
  return (input) => {
    if (input) input.defaultChecked = isChecked
  }
}
