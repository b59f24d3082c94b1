import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { renderPart } from '../../../tests/render'
import { CitePermalink } from './CitePermalink'

const address = 'http://localhost:3000/?figure=officers-2024#chiffres'

test('the permanent link is copied, and the copy is announced', async () => {
  const { user } = renderPart(<CitePermalink address={address} />)
  await user.click(screen.getByRole('button', { name: 'Copier le lien' }))
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Lien copié'))
  expect(await navigator.clipboard.readText()).toBe(address)
})

test('it is selected where the browser refuses to copy', async () => {
  const { user } = renderPart(<CitePermalink address={address} />, { lang: 'en' })
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No', 'NotAllowedError'))
  await user.click(screen.getByRole('button', { name: 'Copy the link' }))
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/the link is selected/))
  expect(getSelection()?.toString()).toBe(address)
})
