import type { Network } from '../../../../src/model/network'

/** The threats as checkboxes; `onChange` gets the ids of the ticked ones. */
export function drawThreats(network: Network, onChange: (threats: ReadonlySet<string>) => void): HTMLElement {
  const group = document.createElement('fieldset')
  const chosen = new Set<string>()
  for (const { id, label } of network.threats) {
    const line = document.createElement('label')
    const box = document.createElement('input')
    box.type = 'checkbox'
    box.addEventListener('change', () => {
      if (box.checked) chosen.add(id)
      else chosen.delete(id)
      onChange(chosen)
    })
    line.append(box, label.fr)
    group.append(line)
  }
  return group
}
