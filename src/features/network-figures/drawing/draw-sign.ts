import type { Qualifier } from '~/model/figure'
import type { Standing } from '~/rules/figures/figures'

import { ECHO_OUTLINE, SIGN_OUTLINES } from '../chart/sign-outlines'
import { INK } from './drawing-ink'
import { svg, type SvgNode } from './svg-node'

/** What a sign tells, and where it stands. */
export interface Sign {
  readonly x: number
  readonly y: number
  /** Pixels for one unit of its outline. */
  readonly unit: number
  readonly shape: Qualifier
  readonly hollow?: boolean
  readonly standing?: Standing
}

/** The sign of a statement, as on screen: a rim of the ground keeps it apart from others. */
export function drawSign({ x, y, unit, shape, hollow = false, standing = 'official' }: Sign): SvgNode {
  const d = SIGN_OUTLINES[shape]
  const isOpen = hollow || shape === 'about'
  const rim = svg('path', {
    d,
    fill: INK.ground,
    stroke: INK.ground,
    strokeWidth: 2.5,
    strokeLinejoin: 'round',
  })
  const outline = isOpen
    ? svg('path', {
        d,
        fill: INK.ground,
        stroke: INK.accent,
        strokeWidth: 1.75,
        strokeLinejoin: 'round',
        ...(hollow && shape === 'about' ? { strokeDasharray: '3 1.5' } : {}),
      })
    : svg('path', { d, fill: INK.accent })
  const ring = svg('circle', {
    r: 9,
    fill: 'none',
    stroke: INK.accent,
    strokeWidth: 1.25,
    ...(standing === 'reference' ? { strokeDasharray: '1.5 2.5' } : {}),
  })
  return svg(
    'g',
    { transform: placed(x, y, unit) },
    ...(standing === 'official' ? [] : [ring]),
    ...(isOpen ? [] : [rim]),
    outline,
  )
}

/** The sign beside the number of a repeated text. */
export function drawEchoSign(x: number, y: number, unit: number): SvgNode {
  return svg('path', {
    transform: placed(x, y, unit),
    d: ECHO_OUTLINE,
    fill: 'none',
    stroke: INK.ink2,
    strokeWidth: 1.6,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  })
}

function placed(x: number, y: number, unit: number): string {
  const round = (number: number) => Math.round(number * 100) / 100
  return `translate(${round(x)} ${round(y)}) scale(${round(unit)})`
}
