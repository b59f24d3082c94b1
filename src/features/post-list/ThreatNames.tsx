import { useMemo, useRef } from 'react'

import type { NetworkSummary } from '~/model/network'
import type { PostSummary, ThreatClaim } from '~/model/post'
import { useCoverageWords } from '~/parts/use-coverage-words'
import { useTermLabel } from '~/parts/use-names'

import { type Stretch, useHighlight } from './use-highlight'

interface ThreatNamesProps {
  readonly post: PostSummary
  readonly network: NetworkSummary
  /** Ids of its threats that are filtered by, joined with commas. */
  readonly marked: string
}

/** The threats of a post as one text; those filtered by are highlighted. */
export function ThreatNames({ post, network, marked }: ThreatNamesProps) {
  const labelOf = useTermLabel(network.threats)
  const { basisOf } = useCoverageWords()
  const ref = useRef<HTMLParagraphElement>(null)
  const { words, stretches } = useMemo(
    () => write(post, labelOf, basisOf, marked.split(',')),
    [post, labelOf, basisOf, marked],
  )
  useHighlight(ref, stretches)
  return (
    // The attribute is for print, where only such texts appear.
    <p ref={ref} data-marked={stretches.length > 0 ? '' : undefined}>
      {words}
    </p>
  )
}

/** The names of the threats as one text, with a word for inferred ones; and the ranges of those to highlight. */
function write(
  { threats }: PostSummary,
  labelOf: (id: string) => string,
  basisOf: (claim: Partial<ThreatClaim>) => readonly string[],
  marked: readonly string[],
) {
  const stretches: Stretch[] = []
  let words = ''
  for (const claim of threats) {
    const { threat } = claim
    const label = labelOf(threat)
    // Labels begin with a common noun: only the first keeps its capital.
    const name = words === '' ? label : label.charAt(0).toLowerCase() + label.slice(1)
    if (words !== '') words += ', '
    if (marked.includes(threat)) stretches.push([words.length, words.length + name.length])
    words += [name, ...basisOf(claim).map((word) => `(${word})`)].join(' ')
  }
  return { words, stretches }
}
