import { describe, expect, it } from 'vitest'

import { defaultFigureFilter } from '~/rules/figures/figures'
import { statedNetwork } from '~/rules/figures/figures.fixture'

import { figureNotes } from './figure-notes'

const event = { id: 'dcis', date: '2021-08-01', text: { fr: 'DCIS', en: 'DCIS' }, source: 'rs-2020' }
const older = { id: 'dci', date: '2010-09-01', text: { fr: 'DCI', en: 'DCI' }, source: 'gazette-2010' }
const network = { ...statedNetwork, events: [event, older] }
const defaultSides = { from: null, to: null }

describe('the numbers of the sources of the figures', () => {
  it('run in time order through what is shown, what is compared and what stands against it', () => {
    expect(figureNotes(network, defaultFigureFilter, defaultSides).shown).toEqual([
      'ministry-2010',
      'cm-2015',
      'al-2017',
      'rs-2020',
      'ml-2020',
      'be-2024',
    ])
  })

  it('leave out what neither charts nor comparison show, which comes behind', () => {
    const sides = { from: 'rs-2020', to: 'be-2024' }
    const filter = { ...defaultFigureFilter, noEcho: true }
    const { shown, all } = figureNotes(network, filter, sides)
    expect(shown).toEqual(['rs-2020', 'ml-2020', 'be-2024'])
    expect(all.slice(shown.length)).toEqual(['ministry-2010', 'cm-2015', 'al-2017', 'gazette-2010'])
  })
})
