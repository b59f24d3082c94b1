import type { FillPaths } from './fill-paths'

interface FillGroupProps {
  readonly paths: FillPaths
  /** Path of bare land below the fills. */
  readonly ground?: string
}

const patterned = ['scoped', 'inferred', 'other', 'none'] as const

/** One path per state: a tint, a lighter tint, dots, rings, dashes, hatching. */
export function FillGroup({ paths, ground }: FillGroupProps) {
  return (
    <>
      {ground && <path className="land__ground" d={ground} />}
      {paths.host && <path className="land__host" d={paths.host} />}
      {paths.covered && <path className="land__covered" d={paths.covered} />}
      {patterned.map(
        (state) =>
          paths[state] && (
            <path key={state} className={`land__${state}`} fill={`url(#land-${state})`} d={paths[state]} />
          ),
      )}
    </>
  )
}
