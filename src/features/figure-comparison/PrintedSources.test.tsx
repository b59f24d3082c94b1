import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { STATED } from '~/rules/figures/figures.fixture'

import { renderPart } from '../../../tests/render'
import { FigureComparison } from './FigureComparison'

describe('on paper', () => {
  function print(event: 'beforeprint' | 'afterprint') {
    act(() => {
      window.dispatchEvent(new Event(event))
    })
  }

  it('the sources stand below under the numbers that the text bears, and only there', async () => {
    renderPart(<FigureComparison network={STATED} />)
    expect(screen.queryByRole('list', { name: 'Sources' })).not.toBeInTheDocument()
    print('beforeprint')
    const list = screen.getByRole('list', { name: 'Sources' })
    const names = within(list)
      .getAllByRole('listitem')
      .map((item) => item.querySelector('.source-line__title')?.textContent)
    expect(names).toEqual(['ministry-2010', 'cm-2015', 'al-2017', 'rs-2020', 'ml-2020', 'be-2024'])
    const posts = screen.getByText('aucune baisse mesurée depuis 2017').closest('li')
    const marks = [...(posts?.querySelectorAll('.source-mark') ?? [])]
    expect(marks.map((mark) => Number.parseInt(mark.textContent, 10))).toEqual([3, 6, 31, 2])
    print('afterprint')
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Sources' })).not.toBeInTheDocument())
  })
})
