import { type Language, useLanguage } from '~/i18n/language'
import type { Text } from '~/model/claim'
import { labelOf, type Network } from '~/model/network'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isText = (value: unknown): value is Text => isObject(value) && 'fr' in value && 'en' in value
const dated = new Set([
  'date',
  'notBefore',
  'notAfter',
  'asOf',
  'from',
  'until',
  'published',
  'modified',
  'accessed',
])
const ofSources = new Set(['sources', 'source', 'alsoIn', 'copyOf', 'translationOf'])
const ofTerms = new Set(['threat', 'cooperation', 'region'])

/** The wording of one field, and its language if that is not the page's. */
export interface FieldWords {
  readonly words: string
  readonly lang: keyof Text | undefined
}

/**
 * Returns a function that words the value of a field in the language of the page, or in the other language if only
 * that text was reworded. Empty if the field is absent.
 */
export function useFieldWords(network: Network, languages: readonly (keyof Text)[] = []) {
  const language = useLanguage()
  const { textLang, text } = language
  const shown = languages.length === 0 || languages.includes(textLang) ? textLang : (languages[0] ?? textLang)
  return (field: string, value: unknown): FieldWords => {
    if (isText(value)) return { words: value[shown], lang: shown === textLang ? undefined : shown }
    return { words: plainWords(field, value), lang: undefined }
  }

  function plainWords(field: string, value: unknown): string {
    if (Array.isArray(value)) {
      return value.map((item: unknown) => plainWords(field, item)).join(field === 'position' ? ', ' : ' ; ')
    }
    if (typeof value === 'boolean') return language.t(value ? 'changes.yes' : 'changes.no')
    if (typeof value === 'number')
      return field === 'year' || field === 'position' ? String(value) : language.number(value)
    if (isObject(value)) return objectWords(value, language)
    if (typeof value !== 'string') return ''
    if (dated.has(field)) return language.date(value)
    if (field === 'country') return language.country(value)
    if (ofSources.has(field)) return sourceWords(value)
    if (!ofTerms.has(field)) return value
    return text(labelOf([...network.threats, ...network.cooperation, ...network.regions], value))
  }

  function objectWords(value: object, { when }: Language): string {
    return [
      when(value),
      ...Object.entries(value).flatMap(([key, held]) => (ofSources.has(key) ? [plainWords(key, held)] : [])),
    ].join(' – ')
  }

  function sourceWords(id: string): string {
    const source = network.sources.find((one) => one.id === id)
    return source ? `${source.publisher}, « ${source.title} »` : id
  }
}
