import { describe, expect, it } from 'vitest'

import { svg, toMarkup } from './svg-node'

describe('the markup of a drawing', () => {
  it('writes names as SVG does and rounds to hundredths', () => {
    expect(
      toMarkup(svg('line', { x1: 1 / 3, strokeWidth: 2, viewBox: '0 0 1 1', 'aria-hidden': 'true' })),
    ).toBe('<line x1="0.33" stroke-width="2" viewBox="0 0 1 1" aria-hidden="true"/>')
  })

  it('is well-formed whatever signs a text holds', () => {
    const text = 'R&D <b> "x" \u0000\u0007 ’ \u202f'
    const markup = toMarkup(svg('text', { note: text }, text))
    const parsed = new DOMParser().parseFromString(markup, 'application/xml')
    expect(parsed.querySelector('parsererror')).toBeNull()
    expect(parsed.documentElement.textContent).toBe('R&D <b> "x"  ’ \u202f')
  })
})
