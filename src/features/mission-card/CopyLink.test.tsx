import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { renderPart } from '../../../tests/render'
import { CopyLink } from './CopyLink'

test('the link that opens exactly this is copied, language and filters included, and the copy is announced', async () => {
  const { user } = renderPart(<CopyLink postId="ml-bamako" />, {
    lang: 'en',
    at: '?post=ml-bamako&threat=terrorism&lang=en&mock=slow',
  })
  await user.click(screen.getByRole('button', { name: 'Copy the link' }))
  expect(await screen.findByRole('status')).toHaveTextContent('Link copied')
  expect(await navigator.clipboard.readText()).toBe(
    'http://localhost:3000/?post=ml-bamako&threat=terrorism&lang=en',
  )
})

test('where the browser refuses, the link can be selected and copied by hand', async () => {
  const { user } = renderPart(<CopyLink postId="ml-bamako" />, { at: '?post=ml-bamako' })
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No', 'NotAllowedError'))
  await user.click(screen.getByRole('button', { name: 'Copier le lien' }))
  const field = await screen.findByRole('textbox', { name: /à copier vous-même/ })
  expect(field).toHaveValue('http://localhost:3000/?post=ml-bamako')
  expect(field).toHaveFocus()
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})
