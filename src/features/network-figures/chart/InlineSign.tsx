import type { ComponentProps } from 'react'

import { MarkSign } from './MarkSign'

/** The sign of a statement within a line of text. */
export function InlineSign(props: ComponentProps<typeof MarkSign>) {
  return (
    <svg className="inline-sign" viewBox="-10 -10 20 20" aria-hidden="true">
      <MarkSign {...props} />
    </svg>
  )
}
