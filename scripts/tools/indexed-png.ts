import { crc32, deflateSync, inflateSync } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const paletteSize = 256

interface Picture {
  readonly width: number
  readonly height: number
  /** Red, green and blue of each pixel as one number, row by row. */
  readonly pixels: Uint32Array
}

/** The picture with at most 256 colours, which makes a flat drawing several times smaller. */
export function indexedPng(png: Buffer): Buffer {
  const { width, height, pixels } = decode(png)
  const palette = frequentColours(pixels)
  const known = new Map<number, number>()
  const indexOf = (colour: number) => {
    const index = known.get(colour) ?? nearest(palette, colour)
    known.set(colour, index)
    return index
  }
  const rows = Buffer.alloc((width + 1) * height)
  pixels.forEach((colour, at) => {
    rows[at + Math.floor(at / width) + 1] = indexOf(colour)
  })
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Bit depth 8 and colour type 3: indexes into the palette.
  head.set([8, 3], 8)
  const colours = Buffer.from(palette.flatMap((colour) => [...channels(colour)]))
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function channels(colour: number): readonly [number, number, number] {
  return [(colour >> 16) & 255, (colour >> 8) & 255, colour & 255]
}

/** The most frequent colours; of nearly equal ones, only the first. */
function frequentColours(pixels: Uint32Array): readonly number[] {
  const counts = new Map<number, number>()
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const kept: number[] = []
  for (const [colour] of [...counts].toSorted(([, a], [, b]) => b - a)) {
    if (kept.length === paletteSize) break
    if (kept.every((other) => distance(other, colour) > 48)) kept.push(colour)
  }
  return kept
}

function distance(a: number, b: number): number {
  const [one, other] = [channels(a), channels(b)]
  return one.reduce((sum, value, at) => sum + (value - (other[at] ?? 0)) ** 2, 0)
}

function nearest(palette: readonly number[], colour: number): number {
  const distances = palette.map((other) => distance(other, colour))
  return distances.indexOf(Math.min(...distances))
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(content.length, 0)
  framed.set(body, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

/** Decodes a browser's screenshot: eight bits per channel, with or without alpha, not interlaced. */
function decode(png: Buffer): Picture {
  const [width, height, type] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]]
  if (png[24] !== 8 || (type !== 2 && type !== 6)) throw new Error('Only 8-bit RGB pictures can be indexed')
  const bytes = type === 6 ? 4 : 3
  const raw = inflateSync(Buffer.concat(imageData(png)))
  const stride = width * bytes
  const pixels = new Uint32Array(width * height)
  let above = Buffer.alloc(stride)
  for (let y = 0; y < height; y += 1) {
    const row = raw.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1))
    unfilter(row, above, raw[y * (stride + 1)] ?? 0, bytes)
    for (let x = 0; x < width; x += 1) pixels[y * width + x] = row.readUIntBE(x * bytes, 3)
    above = row
  }
  return { width, height, pixels }
}

function imageData(png: Buffer): readonly Buffer[] {
  const parts: Buffer[] = []
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return parts
}

/** Reverses the filter of one row in place: each byte was stored as the difference from its neighbours. */
function unfilter(row: Buffer, above: Buffer, filter: number, bytes: number): void {
  for (let at = 0; at < row.length; at += 1) {
    const left = at < bytes ? 0 : (row[at - bytes] ?? 0)
    const up = above[at] ?? 0
    const corner = at < bytes ? 0 : (above[at - bytes] ?? 0)
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0
    row[at] = ((row[at] ?? 0) + guess) & 255
  }
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(estimate - value))
  if (a === undefined || b === undefined || c === undefined) return 0
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}
