import { deflateSync, inflateSync } from 'node:zlib'

import { expect, it } from 'vitest'

import { indexedPng } from './indexed-png'

const part = (type: string, content: Buffer) => {
  const head = Buffer.alloc(4)
  head.writeUInt32BE(content.length)
  return Buffer.concat([head, Buffer.from(type), content, Buffer.alloc(4)])
}

/** A picture of two rows of RGB pixels; the second is stored as the difference from the first. */
function picture(rows: readonly [readonly number[], readonly number[]], depth = 8): Buffer {
  const head = Buffer.from([0, 0, 0, rows[0].length / 3, 0, 0, 0, 2, depth, 2, 0, 0, 0])
  const [first, second] = rows
  const difference = second.map((value, at) => (value - (first[at] ?? 0) + 256) % 256)
  const data = deflateSync(Buffer.from([0, ...first, 2, ...difference]))
  return Buffer.concat([
    Buffer.alloc(8),
    part('IHDR', head),
    part('IDAT', data),
    part('IEND', Buffer.alloc(0)),
  ])
}

function contentOf(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type)
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4))
}

it('keeps every pixel’s colour, with the most frequent first in the palette', () => {
  const indexed = indexedPng(
    picture([
      [250, 248, 244, 13, 79, 107],
      [250, 248, 244, 250, 248, 244],
    ]),
  )
  expect([...contentOf(indexed, 'PLTE')]).toEqual([250, 248, 244, 13, 79, 107])
  expect([...inflateSync(contentOf(indexed, 'IDAT'))]).toEqual([0, 0, 1, 0, 0, 0])
})

it('takes a colour that hardly differs for the more frequent one', () => {
  const indexed = indexedPng(
    picture([
      [250, 248, 244, 251, 248, 244],
      [250, 248, 244, 250, 248, 244],
    ]),
  )
  expect(contentOf(indexed, 'PLTE')).toHaveLength(3)
})

it('refuses a picture that it cannot read, and says why', () => {
  expect(() =>
    indexedPng(
      picture(
        [
          [1, 2, 3],
          [1, 2, 3],
        ],
        16,
      ),
    ),
  ).toThrow('Only 8-bit RGB pictures')
})
