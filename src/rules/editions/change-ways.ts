import type { Alteration, ChangeWay, Fields } from '~/model/changes'
import { changeWays } from '~/model/changes'
import { type Text, textLanguages } from '~/model/claim'

const fieldsOf: Readonly<Record<Exclude<ChangeWay, 'reworded' | 'corrected'>, readonly string[]>> = {
  're-sourced': ['sources', 'source', 'alsoIn', 'echoOf', 'copyOf', 'translationOf', 'page'],
  're-dated': [
    'date',
    'dateKind',
    'notBefore',
    'notAfter',
    'asOf',
    'from',
    'until',
    'year',
    'published',
    'modified',
    'accessed',
  ],
  're-tagged': [
    'threat',
    'cooperation',
    'region',
    'kind',
    'status',
    'basis',
    'cityBasis',
    'country',
    'metric',
    'unit',
    'qualifier',
    'language',
    'titleIs',
    'frontPageOnly',
    'readInFull',
  ],
}
const wayOfField: ReadonlyMap<string, ChangeWay> = new Map([
  ...changeWays.flatMap((way) =>
    way === 'reworded' || way === 'corrected'
      ? []
      : fieldsOf[way].map((field): [string, ChangeWay] => [field, way]),
  ),
  // Not a `Text`: printed in the language of the source.
  ['title', 'reworded'],
  ['publisher', 'reworded'],
])

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Whether two values are equal as JSON, whatever the order of an object's fields. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false
  const [left, right] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))]
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)))
  )
}

/** Whether a value is a text in both languages. */
function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'fr' in value && 'en' in value
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** The ways in which a record changed, from the fields that differ, before and after. */
export function waysOf(before: Fields, after: Fields): Pick<Alteration, 'ways' | 'languages'> {
  const ways = new Set<ChangeWay>()
  const languages = new Set<keyof Text>()
  const compare = (then: Fields, now: Fields) => {
    for (const field of new Set([...Object.keys(then), ...Object.keys(now)])) {
      const [was, is] = [then[field], now[field]]
      if (isSame(was, is)) continue
      const text = isText(was) ? was : isText(is) ? is : undefined
      if (text) {
        ways.add('reworded')
        const [said, says] = [isText(was) ? was : undefined, isText(is) ? is : undefined]
        for (const lang of textLanguages) if (said?.[lang] !== says?.[lang]) languages.add(lang)
      } else if (field === 'lastAttested' && isFields(was) && isFields(is)) compare(was, is)
      else ways.add(wayOfField.get(field) ?? 'corrected')
    }
  }
  compare(before, after)
  return {
    ways: changeWays.filter((way) => ways.has(way)),
    ...(languages.size > 0 && { languages: textLanguages.filter((lang) => languages.has(lang)) }),
  }
}
