/** A small cross, as high as the letters around it. Decorative: the button has a name of its own. */
export function CloseSign() {
  return (
    <svg className="close-sign" viewBox="0 0 10 10" width="9" height="9" aria-hidden="true">
      <path d="M1 1l8 8M9 1L1 9" stroke="currentColor" strokeWidth="1.5" fill="none" />
    </svg>
  )
}
