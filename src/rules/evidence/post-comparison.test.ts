import { network } from 'virtual:network'
import { describe, expect, it } from 'vitest'

import { madeUpPost, postOf } from '~/features/mission-card/mission-card.fixture'

import { comparePosts } from './post-comparison'

const threat = (name: string) => ({ threat: name, sources: ['zz-page'] })
const said = (rows: readonly { readonly key: string; readonly said: string }[]) =>
  rows.map((row) => `${row.key} ${row.said}`)

describe('two posts side by side', () => {
  it('share what both say, and keep apart what only one says', () => {
    const first = madeUpPost({ threats: [threat('fraud'), threat('terrorism')] })
    const second = madeUpPost({ id: 'zz-other', threats: [threat('terrorism'), threat('arms')] })
    expect(said(comparePosts([first, second], '2026-11-30').threats)).toEqual([
      'terrorism both',
      'fraud first',
      'arms second',
    ])
  })

  it('are never told to differ where nothing of the kind is known of one of them', () => {
    const first = madeUpPost({ threats: [threat('terrorism')] })
    const { threats, partners } = comparePosts([first, madeUpPost({ id: 'zz-other' })], '2026-11-30')
    expect(said(threats)).toEqual(['terrorism unknown'])
    expect(partners).toEqual([])
  })

  it('lose no claim of the data, and swap sides with their order', () => {
    const [a, b] = [postOf(network, 'ml-bamako'), postOf(network, 'rs-belgrade')]
    const there = comparePosts([a, b], network.edition)
    const back = comparePosts([b, a], network.edition)
    expect(there.missions.flatMap(({ sides }) => sides.flat())).toHaveLength(
      a.missions.length + b.missions.length,
    )
    expect(there.coverage.flatMap(({ sides }) => sides[0])).toHaveLength(a.coverage.length)
    expect(back.threats.map(({ sides }) => sides[1].length)).toEqual(
      back.threats.map(({ key }) => a.threats.filter((claim) => claim.threat === key).length),
    )
  })
})
