import type { CompiledMessage } from '@lingui/message-utils/compileMessage'

/**
 * Rewrites the parts of a compiled message that need the browser's `Intl`: plurals become choices by `count?`, the plural
 * category of `count`, and numbers become `count#`, its digits; `createLanguage` adds both for each number. Creating Intl
 * objects is slow, in the middle of hydration, and their rules may differ from those of the build.
 * Throws on an ordinal, and on a count with an offset.
 */
export function withoutIntl(message: CompiledMessage): CompiledMessage {
  return rewrite(message, null)
}

/** `counted` is the value that "#" stands for. */
function rewrite(message: CompiledMessage, counted: string | null): CompiledMessage {
  return message.map((token) => {
    if (typeof token === 'string') return token === '#' && counted !== null ? [`${counted}#`] : token
    const [name, kind, format] = token
    switch (kind) {
      case 'number':
        return [`${name}#`]
      case 'select':
        return [name, kind, Object.fromEntries(casesOf(format, counted))]
      case 'plural':
        return choice(name, casesOf(format, name))
      case 'selectordinal':
        throw new Error('it has an ordinal, which is not provided for')
      default:
        return token
    }
  })
}

/** Exact numbers come first, then plural categories. */
function choice(name: string, cases: readonly Case[]): CompiledMessage[number] {
  const exact = cases.filter(([key]) => /^\d+$/.test(key))
  const others = cases.filter(([key]) => !/^\d+$/.test(key))
  const byCategory: CompiledMessage[number] = [`${name}?`, 'select', Object.fromEntries(others)]
  if (exact.length === 0) return byCategory
  return [name, 'select', Object.fromEntries([...exact, ['other', [byCategory]]])]
}

type Case = readonly [string, CompiledMessage]

function casesOf(format: unknown, counted: string | null): readonly Case[] {
  return Object.entries(Object(format)).flatMap(([key, value]): Case[] => {
    if (Array.isArray(value)) return [[key, rewrite(value, counted)]]
    if (key === 'offset' && value === undefined) return []
    throw new Error(`its case "${key}" is not provided for`)
  })
}
