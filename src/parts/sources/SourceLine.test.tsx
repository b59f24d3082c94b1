import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'

import type { Source } from '~/model/source'

import { renderPart } from '../../../tests/render'
import { SourceLine } from './SourceLine'

const source: Source = {
  id: 'ml-2011',
  title: 'Le service',
  publisher: 'Ambassade',
  url: 'https://ml.example.org/ssi',
  language: 'fr',
  kind: 'embassy',
  published: '2011-07-04',
  readInFull: true,
}

test.each([
  ['fr', 'Copie archivée'],
  ['en', 'Archived copy'],
] as const)('a source with an archived copy offers it beside its address, in %s', (lang, name) => {
  renderPart(<SourceLine source={{ ...source, archived: 'https://archive.example.org/1' }} />, { lang })
  expect(screen.getByRole('link', { name: 'Le service' })).toHaveAttribute('href', source.url)
  expect(screen.getByRole('link', { name })).toHaveAttribute('href', 'https://archive.example.org/1')
})

test('a source without one offers none', () => {
  renderPart(<SourceLine source={source} />)
  expect(screen.getAllByRole('link')).toHaveLength(1)
})
