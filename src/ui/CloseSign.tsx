/** A small cross, as tall as the text around it. Decoration: the button says what it does. */
export function CloseSign() {
  return (
    <svg className="close-sign" viewBox="0 0 10 10" width="9" height="9" aria-hidden="true">
      <path d="M1 1l8 8M9 1L1 9" stroke="currentColor" strokeWidth="1.5" fill="none" />
    </svg>
  )
}
