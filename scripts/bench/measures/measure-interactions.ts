import type { Page } from '@playwright/test'

import type { InputEvent } from '../in-page/install-watch'
import { openPage, untilAtRest } from '../open-page'
import { ms, type Section } from '../report'
import { median } from '../statistics'
import { commonThreats, slowdown, type Subject } from './subject'

type Groups = Map<string, InputEvent[]>

/** Every kind of press with a real mouse and keyboard, measured by the Event Timing API. */
export async function measureInteractions(subject: Subject): Promise<Section> {
  const groups: Groups = new Map()
  const languages: number[] = []
  for (let run = 0; run < (subject.isQuick ? 1 : Math.min(2, subject.runs)); run += 1) {
    const opened = await openPage(subject.browser, { slowdown, network: 'open' })
    await opened.page.goto(subject.address)
    await useEverything(opened.page, groups, subject.isQuick ? 5 : commonThreats(subject.network).length)
    languages.push(await switchLanguage(opened.page))
    await opened.close()
  }
  const all = [...groups].map(([name, events]) => ({ name, worst: worstOf(events), events }))
  const slowest = Math.max(...all.map(({ worst }) => worst.duration))
  return {
    title: 'Slowest interactions',
    note: `On a page at rest, from the press until the next frame is on screen, in steps of 8 ms; under 16 ms the browser reports nothing. What React draws after its handlers counts as presentation. The language is a page of its own: until its map has marks.`,
    head: ['interaction', 'presses', 'median', 'slowest', 'of it: delay', 'processing', 'presentation'],
    rows: [
      ...all.map(({ name, worst, events }) => [
        name,
        String(events.length),
        ms(median(events.map(({ duration }) => duration))),
        ms(worst.duration),
        ms(worst.delay),
        ms(worst.processing),
        ms(worst.presentation),
      ]),
      [
        'other language',
        String(languages.length),
        ms(median(languages)),
        ms(Math.max(...languages)),
        '',
        '',
        '',
      ],
    ],
    bars: [{ rule: 'slowest interaction ≤ 200 ms', measured: ms(slowest), isMet: slowest <= 200 }],
    raw: { groups: Object.fromEntries(groups), languages },
  }
}

const quiet: InputEvent = { name: 'none', duration: 0, delay: 0, processing: 0, presentation: 0 }

function worstOf(events: readonly InputEvent[]): InputEvent {
  return events.reduce((worst, event) => (event.duration > worst.duration ? event : worst), quiet)
}

async function useEverything(page: Page, groups: Groups, threats: number): Promise<void> {
  await untilAtRest(page)
  const act = async (name: string, press: () => Promise<void>) => {
    await page.evaluate(() => window.benchHands.settled())
    await page.evaluate(() => void (window.benchWatch.inputs = []))
    await press()
    await page.evaluate(() => window.benchHands.settled())
    const inputs = await page.evaluate(() => window.benchWatch.inputs)
    groups.set(name, [...(groups.get(name) ?? []), worstOf(inputs)])
  }
  const boxes = page.getByRole('group', { name: 'Menaces' }).getByRole('checkbox')
  for (let index = 0; index < threats; index += 1) await act('tick a threat', () => boxes.nth(index).click())
  const clear = page.getByRole('button', { name: 'Tout effacer' }).first()
  await act('clear the filters', () => clear.click())
  const country = page.getByRole('combobox', { name: 'Pays', exact: true })
  await act('open the countries', () => country.click())
  for (const letter of 'serbie') await act('type a country', () => page.keyboard.press(letter))
  await act('choose a country', () => page.keyboard.press('Enter'))
  await clear.click()
  await page.getByRole('searchbox', { name: 'Rechercher' }).focus()
  for (const letter of 'bamako') await act('type in the search', () => page.keyboard.press(letter))
  await clear.click()
  for (const index of [0, 9, 19]) {
    await act('open a card from the list', () => page.locator('[data-post-link]').nth(index).click())
    await act('close a card', () =>
      page
        .getByRole('button', { name: /^Fermer/ })
        .first()
        .click(),
    )
  }
  const marks = page.locator('[aria-label^="Carte"] button[aria-label*=", "]')
  for (const index of [3, 13, 23]) {
    await act('open a card from the map', () => marks.nth(index).press('Enter'))
    await act('close a card', () =>
      page
        .getByRole('button', { name: /^Fermer/ })
        .first()
        .click(),
    )
  }
}

async function switchLanguage(page: Page): Promise<number> {
  const start = Date.now()
  await page.getByRole('link', { name: 'English' }).click({ noWaitAfter: true })
  await page.locator('[aria-label^="Map"] button[aria-label*=", "]').first().waitFor()
  return Date.now() - start
}
