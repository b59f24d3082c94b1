/** An answer of the endpoint, as plain data that both MSW and Playwright can play. */
export interface Scenario {
  /** HTTP status, or no answer: `offline` without a network, `refused` by the server. */
  readonly status: number | 'offline' | 'refused'
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array<ArrayBuffer>
  /** Delay of the answer, in milliseconds. */
  readonly delay: number
}

const json = { 'Content-Type': 'application/json' }

/** A valid answer with this document, unless `other` changes it; a string is sent as it is. */
export function answer(document: unknown, other: Partial<Scenario> = {}): Scenario {
  const body = typeof document === 'string' ? document : JSON.stringify(document)
  return { status: 200, headers: json, body, delay: 0, ...other }
}
