type Pair = readonly [number, number]

/** The parts of the site's TopoJSON file of borders that the compared pages need. */
export interface BordersFile {
  readonly transform: { readonly scale: Pair; readonly translate: Pair }
  readonly arcs: readonly (readonly Pair[])[]
  readonly objects: {
    readonly countries: {
      readonly geometries: readonly {
        readonly id?: string
        readonly arcs: readonly (readonly (readonly number[])[])[]
      }[]
    }
  }
}

export interface Outline {
  readonly id: string
  /** Polygons of rings of [longitude, latitude]. */
  readonly polygons: readonly (readonly (readonly Pair[])[])[]
}

/** Every country of the file as polygons. */
export function readOutlines({ transform, arcs, objects }: BordersFile): readonly Outline[] {
  const lines = arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx, dy]): Pair => {
      x += dx
      y += dy
      return [
        transform.translate[0] + x * transform.scale[0],
        transform.translate[1] + y * transform.scale[1],
      ]
    })
  })
  const stretch = (i: number) => (i < 0 ? (lines[~i] ?? []).toReversed() : (lines[i] ?? []))
  return objects.countries.geometries.map((country, index) => ({
    id: country.id ?? String(index),
    polygons: country.arcs.map((rings) =>
      rings.map((ring) => ring.flatMap((i, at) => stretch(i).slice(at === 0 ? 0 : 1))),
    ),
  }))
}
