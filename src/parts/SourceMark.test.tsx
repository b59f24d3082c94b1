import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'

import { compileNetwork } from '../../data/compile'
import { renderPart } from '../../tests/render'
import { SourceNotesProvider } from './source-notes'
import { SourceMark } from './SourceMark'

const { sources } = compileNetwork()
const mark = (isStatic: boolean) => (
  <SourceNotesProvider sources={sources} cited={['ml-2020']} isStatic={isStatic}>
    <SourceMark claim={{ sources: ['ml-2020'] }} />
  </SourceNotesProvider>
)

test.each([
  ['a button', false],
  ['a link on a page without script', true],
] as const)('the name of a mark, %s, is in the language of the title that it holds', (_, isStatic) => {
  const { unmount } = renderPart(mark(isStatic), { lang: 'en' })
  expect(screen.getByRole(isStatic ? 'link' : 'button', { name: /^Source 1: Le Service/ })).toHaveAttribute(
    'lang',
    'fr',
  )
  unmount()
  renderPart(mark(isStatic), { lang: 'fr' })
  expect(screen.getByRole(isStatic ? 'link' : 'button', { name: /^Source 1/ })).not.toHaveAttribute('lang')
})
