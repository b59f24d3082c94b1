import { screen, waitFor, within } from '@testing-library/react'
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

it('the links of the rows come to keep the filters, those of hidden rows as well', async () => {
  const { user } = renderApp()
  const threats = within(await screen.findByRole('group', { name: 'Menaces' }))
  await user.click(threats.getByRole('checkbox', { name: /^Trafic d’armes/ }))
  await waitFor(() =>
    expect(rowOf('Belgrade, Serbie')).toHaveAttribute('href', '?post=rs-belgrade&threat=arms-trafficking'),
  )
  expect(rowOf('Bamako, Mali')).toHaveAttribute('href', '?post=ml-bamako&threat=arms-trafficking')
})

it('Enter in the search goes on to the first post that is left, past the hidden ones', async () => {
  const { user } = renderApp({ at: '?threat=arms-trafficking' })
  await user.type(await screen.findByRole('searchbox'), '{Enter}')
  const [first] = within(screen.getByRole('region', { name: 'Postes' })).getAllByRole('link')
  expect(first).toHaveFocus()
  expect(first).toBeVisible()
})
