import * as v from 'valibot'

import { identifier, languageTag, partialDate, webAddress } from '../../src/api/schema/fields.schema'
import { isAfter } from '../../src/api/schema/reference-checks'

/** The fault of an answer, to follow the name of its flag; undefined if it is valid. */
type Fault = (answer: string) => string | undefined

export const idFault =
  (taken: readonly string[], kind: string): Fault =>
  (id) => {
    if (!v.is(identifier, id)) return 'is no id: lower-case words and digits joined by hyphens'
    return taken.includes(id) ? `is the id of a ${kind} already: choose another` : undefined
  }

export const languageFault: Fault = (tag) =>
  v.is(languageTag, tag) ? undefined : 'is no language such as fr or pt-BR'

/** @param latest the last day allowed by the data: that of the edition. */
export const dateFault =
  (latest: string): Fault =>
  (date) => {
    const isDay = date.length < 10 || new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date)
    if (!v.is(partialDate, date) || !isDay) return 'is no date such as 2024-02-08, 2024-02 or 2024'
    if (isAfter(date, latest))
      return `is after the edition, ${latest}: look again, or put the edition forward (npm run edition -- date <day>)`
    return undefined
  }

export const addressFault: Fault = (address) => {
  if (!v.is(webAddress, address) || !URL.canParse(address))
    return 'is no address that begins with http:// or https://'
  return undefined
}

export const positionFault: Fault = (position) => {
  const [lat, lon, ...more] = position.split(',').map(Number)
  const isPosition = lat !== undefined && lon !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180
  return isPosition && more.length === 0 ? undefined : 'is no latitude and longitude such as 12.64,-8'
}
