import { EchoSign, MarkSign } from '../chart/MarkSign'
import { pictureWidth } from '../chart/text-width'
import type { KeyEntry } from '../key-entries'
import type { Block } from './blocks'
import { inks, sansFamily, textStyles } from './picture-layout'

/** Pixels for a sign, and between two entries. */
const signRoom = 26
const gap = 22
const lineHeight = 24
const { size: SIZE, ink } = textStyles.quietText

/** The key of a picture, wrapped to a width. */
export function keyBlock(entries: readonly KeyEntry[], width: number): Block {
  const places: { readonly entry: KeyEntry; readonly x: number; readonly line: number }[] = []
  let [x, line] = [0, 0]
  for (const entry of entries) {
    const needed = signWidth(entry) + pictureWidth(entry.words, SIZE)
    if (x > 0 && x + needed > width) [x, line] = [0, line + 1]
    places.push({ entry, x, line })
    x += needed + gap
  }
  return {
    height: entries.length === 0 ? 0 : (line + 1) * lineHeight,
    draw: (left, top) =>
      places.map((place) => (
        <g
          key={place.entry.words}
          transform={`translate(${left + place.x} ${top + (place.line + 0.5) * lineHeight})`}
        >
          <KeySign sign={place.entry.sign} />
          <text x={signWidth(place.entry)} y={SIZE * 0.35} fontFamily={sansFamily} fontSize={SIZE} fill={ink}>
            {place.entry.words}
          </text>
        </g>
      )),
  }
}

const isEchoed = (sign: KeyEntry['sign']) => typeof sign !== 'string' && sign.hollow === true

function signWidth({ sign }: KeyEntry): number {
  return signRoom + (isEchoed(sign) ? 16 : 0) + (sign === 'undated' ? 8 : 0)
}

function KeySign({ sign }: Pick<KeyEntry, 'sign'>) {
  const line = { fill: 'none', stroke: inks.accent, strokeWidth: 1.6 }
  if (sign === 'undated') return <path d="M1 0h26m-26 -5v10m26 -10v10" {...line} />
  if (sign === 'open') return <path d="M10 -10v20" {...line} strokeDasharray="3 3" />
  return (
    <g transform="translate(10 0) scale(1.05)">
      <MarkSign {...sign} />
      {isEchoed(sign) && <EchoSign x={18} y={0} unit={1} />}
    </g>
  )
}
