/** The median; NaN of an empty list. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? NaN, sorted[Math.floor(middle)] ?? NaN]
  return (low + high) / 2
}

/** The slope of the least-squares line through points. */
export function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (of: (point: readonly [number, number]) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length
  const [mx, my] = [mean(([x]) => x), mean(([, y]) => y)]
  const top = points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0)
  const bottom = points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0)
  return top / bottom
}

/** The exponent of growth: 1 is linear, 0 is independent of the size. Points are [size, cost]. */
export function growthExponent(points: readonly (readonly [number, number])[]): number {
  return slope(points.map(([size, cost]) => [Math.log(size), Math.log(cost)]))
}
