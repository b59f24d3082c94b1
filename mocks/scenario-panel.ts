import { scenarioNames } from './scenarios'

import './scenario-panel.css'

/**
 * Adds a list of the scenarios to the page; a choice reloads the page with it. In English, since only developers see it;
 * left out of frames.
 */
export function showScenarioPanel(played: string): void {
  if (window !== window.top) return
  const select = document.createElement('select')
  select.append(...scenarioNames.map((name) => new Option(name, name, false, name === played)))
  select.addEventListener('change', () => {
    const address = new URL(location.href)
    if (select.value === 'ok') address.searchParams.delete('mock')
    else address.searchParams.set('mock', select.value)
    location.assign(address)
  })
  const label = document.createElement('label')
  label.className = 'scenario-panel'
  label.lang = 'en'
  label.append('The mocked endpoint answers: ', select)
  document.body.append(label)
}
