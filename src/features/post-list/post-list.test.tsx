import { screen, within } from '@testing-library/react'
import { network } from 'virtual:network'
import { expect, it } from 'vitest'

import { renderApp } from '../../../tests/render'

const rowOf = (name: string) =>
  within(screen.getByRole('region', { name: 'Postes' })).queryByRole('link', { name, hidden: true })

it('a row that a filter leaves out waits in the page, out of reach, and comes back as it was', async () => {
  const { user } = renderApp()
  const threats = within(await screen.findByRole('group', { name: 'Menaces' }))
  const bamako = rowOf('Bamako, Mali')
  expect(bamako).toBeVisible()
  await user.click(threats.getByRole('checkbox', { name: /^Trafic d’armes/ }))
  expect(bamako).not.toBeVisible()
  expect(screen.queryByRole('link', { name: 'Bamako, Mali' })).toBeNull()
  await user.click(threats.getByRole('checkbox', { name: /^Trafic d’armes/ }))
  expect(bamako).toBeVisible()
  expect(rowOf('Bamako, Mali')).toBe(bamako)
})

it('the link of a row leads to the page of the post, and a press on it opens the card', async () => {
  const { user } = renderApp({ at: '?threat=arms-trafficking' })
  await screen.findByRole('group', { name: 'Menaces' })
  expect(rowOf('Belgrade, Serbie')).toHaveAttribute('href', '/postes/rs-belgrade/')
  await user.click(screen.getByRole('link', { name: 'Belgrade, Serbie' }))
  expect(await screen.findByRole('article', { name: 'Belgrade, Serbie' })).toBeVisible()
})

it('Enter in the search goes on to the first post that is left, past the hidden ones', async () => {
  const { user } = renderApp({ at: '?threat=arms-trafficking' })
  await user.type(await screen.findByRole('searchbox'), '{Enter}')
  const [first] = within(screen.getByRole('region', { name: 'Postes' })).getAllByRole('link')
  expect(first).toHaveFocus()
  expect(first).toBeVisible()
})

it('a post whose latest evidence has only bounds shows them, and none a question mark', async () => {
  renderApp()
  await screen.findByRole('region', { name: 'Postes' })
  const rowText = (name: string) => rowOf(name)?.closest('li')?.textContent
  expect(rowText('New Delhi, Inde')).toContain('2021 ou après')
  expect(rowText('Ottawa, Canada')).toContain('2026 ou avant')
  expect(rowText('Pékin, Chine')).toContain('2010–2021')
  expect(rowText('Djibouti, Djibouti')).toContain('2023')
  const years = [...document.querySelectorAll('.post-row__year')].map(({ textContent }) => textContent)
  expect(years.filter((year) => !/\d{4}/.test(year))).toEqual([])
})

it('an empty result offers ways out that count documented posts apart from those only mentioned', async () => {
  renderApp({ at: '?q=zzz' })
  const documented = network.posts.filter(({ status }) => status === 'documented').length
  expect(
    await screen.findByRole('button', {
      name: `Sans «\u00a0zzz\u00a0»\u00a0: ${documented} postes documentés et ${network.posts.length - documented} seulement mentionnés`,
    }),
  ).toBeVisible()
  const [count] = screen.getAllByRole('status')
  expect(count).toHaveTextContent(`0 poste sur ${documented}`)
})
