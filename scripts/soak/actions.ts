import { mapActions } from './map-actions'
import { pageActions } from './page-actions'
import { pressOne, type Visit } from './visit'

export interface Action {
  readonly name: string
  /** Relative frequency. */
  readonly weight: number
  /** Resolves to false if the page has no element for it at the moment. */
  readonly run: (visit: Visit) => Promise<boolean>
}

const words = ['bamako', 'armes', 'Côte', 'zzz', 'liaison', 'M', 'trafic de', 'Serbia', '%00<b>', '  ']

async function typeInto(visit: Visit, role: 'searchbox' | 'combobox', text: string): Promise<boolean> {
  // A select element has the role combobox too.
  const box = visit.page.getByRole(role).and(visit.page.locator('input')).filter({ visible: true }).first()
  if ((await box.count()) === 0) return false
  await box.click({ timeout: 1500 })
  if (visit.random.below(2) === 0) await box.fill('', { timeout: 1500 })
  await visit.page.keyboard.type(text, { delay: 20 })
  return true
}

const filterActions: readonly Action[] = [
  {
    name: 'tick or untick a box',
    weight: 12,
    run: (visit) => pressOne(visit, visit.page.getByRole('checkbox')),
  },
  { name: 'any or all', weight: 2, run: (visit) => pressOne(visit, visit.page.getByRole('radio')) },
  { name: 'search', weight: 5, run: (visit) => typeInto(visit, 'searchbox', visit.random.pick(words)) },
  {
    name: 'choose a country',
    weight: 4,
    run: async (visit) => {
      const isThere = await typeInto(visit, 'combobox', visit.random.pick(['m', 'ser', 'ML', 'états', 'zz']))
      if (isThere) await visit.page.keyboard.press(visit.random.pick(['Enter', 'Enter', 'Escape']))
      return isThere
    },
  },
  {
    name: 'take a filter off',
    weight: 5,
    run: (visit) =>
      pressOne(visit, visit.page.getByRole('button', { name: /^(?:Retirer le filtre|Remove)/ })),
  },
  {
    name: 'clear the filters',
    weight: 4,
    run: (visit) => pressOne(visit, visit.page.getByRole('button', { name: /^(?:Tout effacer|Clear all)/ })),
  },
]

const cardActions: readonly Action[] = [
  {
    name: 'open a card from the list',
    weight: 8,
    run: (visit) => pressOne(visit, visit.page.locator('[data-post-link]')),
  },
  {
    name: 'go to the next card',
    weight: 5,
    run: (visit) => pressOne(visit, visit.page.locator('a[rel="prev"], a[rel="next"]')),
  },
  {
    name: 'close',
    weight: 7,
    run: (visit) => pressOne(visit, visit.page.getByRole('button', { name: /^(?:Fermer|Close)/ })),
  },
  {
    name: 'look at a source',
    weight: 5,
    run: (visit) => pressOne(visit, visit.page.getByRole('button', { name: /^Source/ })),
  },
  {
    name: 'cite',
    weight: 3,
    run: (visit) => pressOne(visit, visit.page.getByRole('button', { name: /^(?:Citer|Cite)/ })),
  },
  {
    name: 'copy',
    weight: 2,
    run: (visit) => pressOne(visit, visit.page.getByRole('button', { name: /^(?:Copier|Copy)/ })),
  },
]

export const actions: readonly Action[] = [...filterActions, ...cardActions, ...mapActions, ...pageActions]
