/** A fault in the JSON syntax of a file. */
export interface JsonFault {
  /** Counted from 1. */
  readonly line: number
  readonly reason: string
}

const tokenPattern =
  /\s*("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b|[{}[\],:])/uy

class JsonSyntaxError extends Error {}

/** Scans a JSON text token by token; records faults only, no values. */
class JsonScanner {
  readonly repeatedKeys: JsonFault[] = []
  readonly #text: string
  #at = 0
  #token = ''

  constructor(text: string) {
    this.#text = text
  }

  /** @throws JsonSyntaxError at the first token that is not allowed in its place. */
  scan(): void {
    this.#next()
    this.#value()
    if (this.#text.slice(this.#at).trim() !== '') throw new JsonSyntaxError('something follows the end')
  }

  line(): number {
    return this.#text.slice(0, this.#at).split('\n').length
  }

  #next(): void {
    tokenPattern.lastIndex = this.#at
    const token = tokenPattern.exec(this.#text)?.[1]
    if (token === undefined) {
      this.#at += /^\s*/.exec(this.#text.slice(this.#at))?.[0].length ?? 0
      const rest = this.#text.slice(this.#at, this.#at + 20).split('\n')[0] ?? ''
      throw new JsonSyntaxError(rest === '' ? 'the file ends too early' : `this is no JSON: ${rest}`)
    }
    this.#at = tokenPattern.lastIndex
    this.#token = token
  }

  #expect(...allowed: readonly string[]): void {
    if (allowed.includes(this.#token)) return
    const wanted = allowed.map((token) => `"${token}"`).join(' or ')
    throw new JsonSyntaxError(`expected ${wanted}, found ${this.#token}`)
  }

  #value(): void {
    if (this.#token === '{') this.#object()
    else if (this.#token === '[') this.#array()
    else if (']},:'.includes(this.#token)) {
      throw new JsonSyntaxError(`expected a value, found "${this.#token}" (a comma too many?)`)
    }
  }

  #array(): void {
    this.#next()
    if (this.#token === ']') return
    for (;;) {
      this.#value()
      this.#next()
      this.#expect(',', ']')
      if (this.#token === ']') return
      this.#next()
    }
  }

  #object(): void {
    const keys = new Set<string>()
    this.#next()
    if (this.#token === '}') return
    for (;;) {
      const key = this.#token
      if (!key.startsWith('"')) {
        throw new JsonSyntaxError(`expected a field name in quotes, found ${key} (a comma too many?)`)
      }
      if (keys.has(key))
        this.repeatedKeys.push({ line: this.line(), reason: `the field ${key} is there twice` })
      keys.add(key)
      this.#next()
      this.#expect(':')
      this.#next()
      this.#value()
      this.#next()
      this.#expect(',', '}')
      if (this.#token === '}') return
      this.#next()
    }
  }
}

/** Faults of a JSON text by line: the first syntax error, or all fields that occur twice in an object. */
export function findJsonFaults(text: string): readonly JsonFault[] {
  const scanner = new JsonScanner(text)
  try {
    scanner.scan()
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error
    return [{ line: scanner.line(), reason: error.message }]
  }
  return scanner.repeatedKeys
}
