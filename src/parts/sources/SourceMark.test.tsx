import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'

import { compileNetwork } from '../../../data/compile'
import { renderPart } from '../../../tests/render'
import { SourceNotesProvider } from './source-notes'
import { SourceMark } from './SourceMark'

const { sources } = compileNetwork()
const mark = (isStatic: boolean) => (
  <SourceNotesProvider sources={sources} cited={['ml-2020']} isStatic={isStatic}>
    <SourceMark claim={{ sources: ['ml-2020'] }} />
  </SourceNotesProvider>
)

test('a mark is named by its number alone, and what it opens by the title, in its own language', async () => {
  const { user } = renderPart(mark(false), { lang: 'en' })
  const button = screen.getByRole('button')
  expect(button).toHaveAccessibleName('Source 1')
  await user.click(button)
  const title = await screen.findByRole('link', { name: /^Le Service/ })
  expect(title).toHaveAttribute('lang', 'fr')
})

test('on a page without script its name is as short', () => {
  renderPart(mark(true), { lang: 'en' })
  expect(screen.getByRole('link')).toHaveAccessibleName('Source 1')
})
