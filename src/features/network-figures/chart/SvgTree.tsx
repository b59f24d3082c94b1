import { createElement, type ReactElement } from 'react'

import type { SvgNode } from '../drawing/svg-node'

interface SvgTreeProps {
  readonly nodes: readonly SvgNode[]
}

/** Drawn nodes as elements of the page; a drawing never changes in place. */
export function SvgTree({ nodes }: SvgTreeProps) {
  return nodes.map((node, index) => elementOf(node, index))
}

function elementOf({ name, attributes, children }: SvgNode, key: number): ReactElement {
  return createElement(
    name,
    { ...attributes, key },
    ...children.map((child, index) => (typeof child === 'string' ? child : elementOf(child, index))),
  )
}
