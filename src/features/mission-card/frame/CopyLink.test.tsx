import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { madeUpPost } from '~/features/mission-card/mission-card.fixture'

import { renderPart } from '../../../../tests/render'
import { CopyLink } from './CopyLink'

const bamako = madeUpPost({ id: 'ml-bamako' })

test('the link that opens exactly this is copied, language and filters included, and the copy is announced', async () => {
  const { user } = renderPart(<CopyLink post={bamako} />, {
    lang: 'en',
    at: '?post=ml-bamako&threat=terrorism&lang=en&mock=slow',
  })
  await user.click(screen.getByRole('button', { name: 'Copy the link' }))
  expect(await screen.findByRole('status')).toHaveTextContent('Link copied')
  expect(await navigator.clipboard.readText()).toBe(
    'http://localhost:3000/en/?post=ml-bamako&threat=terrorism',
  )
})

test('where the browser refuses, the link can be selected and copied by hand', async () => {
  const { user } = renderPart(<CopyLink post={bamako} />, { at: '?post=ml-bamako' })
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No', 'NotAllowedError'))
  await user.click(screen.getByRole('button', { name: 'Copier le lien' }))
  const field = await screen.findByRole('textbox', { name: /à copier vous-même/ })
  expect(field).toHaveValue('http://localhost:3000/?post=ml-bamako')
  expect(field).toHaveFocus()
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})
