import type { Page } from '@playwright/test'

/** Roles whose name is read instead of their content. */
const readByName = [
  'StaticText',
  'button',
  'checkbox',
  'combobox',
  'DisclosureTriangle',
  'heading',
  'image',
  'link',
  'radio',
]
/** Roles whose name, if any, is read before their content. */
const announced = ['group', 'list', 'navigation', 'radiogroup', 'table']

/**
 * The texts of the browser's accessibility tree below the first element of a selector, in order. Throws if the element is
 * not in the tree.
 */
export async function spoken(page: Page, selector: string): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page)
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const { node } = await session.send('DOM.describeNode', { nodeId })
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const byId = new Map(nodes.map((one) => [one.nodeId, one]))
  const read = (one: (typeof nodes)[number]): readonly string[] => {
    const role = String(one.role?.value ?? '')
    const name = String(one.name?.value ?? '')
    if (!one.ignored && readByName.includes(role)) return name === '' ? [] : [name]
    const inside = (one.childIds ?? []).flatMap((id) => {
      const child = byId.get(id)
      return child ? read(child) : []
    })
    return !one.ignored && announced.includes(role) && name !== '' ? [name, ...inside] : inside
  }
  const start = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId)
  if (!start) throw new Error(`${selector} is not in the accessibility tree`)
  return read(start)
}
