/** What the endpoint answers: plain data that MSW and Playwright both know how to play. */
export interface Scenario {
  /** No answer at all: `offline`, without a network; `refused`, by a server that does not take the call. */
  readonly status: number | 'offline' | 'refused'
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array<ArrayBuffer>
  /** Milliseconds before the answer. */
  readonly delay: number
}

const json = { 'Content-Type': 'application/json' }

/** A good answer with this document, unless told otherwise; a text is sent as it is. */
export function answer(document: unknown, other: Partial<Scenario> = {}): Scenario {
  const body = typeof document === 'string' ? document : JSON.stringify(document)
  return { status: 200, headers: json, body, delay: 0, ...other }
}
