import { describe, expect, it } from 'vitest'

import { post } from '~/features/world-map/map.fixture'
import type { Post } from '~/model/post'

import { type LayoutOptions, layOutPosts, type MapMark, mostMarksOf, toDots } from './lay-out-posts'

const whole: LayoutOptions = { zoom: 2, most: mostMarksOf(84), view: null, isClosest: false, chosenId: null }
const layOut = (posts: readonly Post[], options: LayoutOptions) =>
  layOutPosts(toDots(posts, options.zoom), options)
const grid = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    post({ id: `p-${index}`, position: [(index % 60) - 30, (index % 240) - 120] }),
  )
const countOf = (marks: readonly MapMark[]) =>
  marks.reduce((sum, mark) => sum + ('post' in mark ? 1 : mark.posts.length), 0)

describe('a few posts', () => {
  it('stand at their places, in the order given', () => {
    const marks = layOut([post(), post({ id: 'far', position: [50, 4] })], whole)
    expect(marks.map(({ id, dx, dy }) => ({ id, dx, dy }))).toEqual([
      { id: 'ml-bamako', dx: 0, dy: 0 },
      { id: 'far', dx: 0, dy: 0 },
    ])
  })

  it('that crowd stand apart, each centre outside the button of the other', () => {
    const crowd = ['a', 'b', 'c'].map((id, index) => post({ id, position: [44 + index / 10, 20] }))
    for (const zoom of [1, 2]) {
      const marks = layOut(crowd, { ...whole, zoom })
      for (const [a, b] of marks.flatMap((a, i) => marks.slice(i + 1).map((b) => [a, b] as const))) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(12)
      }
    }
  })

  it('come together again where the map is large enough', () => {
    const pair = [post(), post({ id: 'near', position: [12.65, -5] })]
    expect(layOut(pair, { ...whole, zoom: 1 }).some(({ dx }) => dx !== 0)).toBe(true)
    expect(layOut(pair, { ...whole, zoom: 5 }).every(({ dx }) => dx === 0)).toBe(true)
  })
})

describe('thousands of posts', () => {
  const posts = grid(3000)

  it('share marks, and none is lost', () => {
    const marks = layOut(posts, whole)
    expect(marks.length).toBeLessThan(300)
    expect(countOf(marks)).toBe(3000)
  })

  it('of which a filter leaves a few stand one by one, and share marks sooner than a small network', () => {
    const most = mostMarksOf(posts.length)
    expect(layOut(posts.slice(0, most), { ...whole, most })).toHaveLength(most)
    const [one, more] = [layOut(posts.slice(0, 240), whole), layOut(posts.slice(0, 240), { ...whole, most })]
    expect(one).toHaveLength(240)
    expect(more.length).toBeLessThan(240)
    expect(countOf(more)).toBe(240)
  })

  it('never hide the chosen one in a group', () => {
    const marks = layOut(posts, { ...whole, chosenId: 'p-1234' })
    expect(marks.map(({ id }) => id)).toContain('p-1234')
  })

  it('that are out of view are not drawn', () => {
    const view = { minX: 512, minY: 256, maxX: 640, maxY: 512 }
    const marks = layOut(posts, { ...whole, view })
    expect(marks.length).toBeGreaterThan(0)
    expect(marks.every(({ x }) => x >= 512 && x <= 640)).toBe(true)
  })

  it('of one place part at the largest scale, where no group can be opened any more', () => {
    const twins = [...grid(400), post({ id: 'twin' }), post({ id: 'other-twin' })]
    const view = { minX: 7000, minY: 6000, maxX: 8600, maxY: 8600 }
    const marks = layOut(twins, { ...whole, zoom: 6, view, isClosest: true })
    expect(marks.map(({ id }) => id)).toEqual(expect.arrayContaining(['twin', 'other-twin']))
  })
})
