import { useState } from 'react'

interface CopyOutcome {
  readonly text: string
  /** False if the browser refused. */
  readonly isCopied: boolean
}

/**
 * Copies text to the clipboard. `last` is the outcome of the latest attempt, null before the first and while one is
 * pending; `copy` resolves to whether it worked and never rejects, so that the caller can offer the text for copying
 * by hand.
 */
export function useCopy() {
  const [last, setLast] = useState<CopyOutcome | null>(null)

  async function copy(text: string): Promise<boolean> {
    // Cleared first, so that the same outcome is announced again.
    setLast(null)
    const isCopied = await writeToClipboard(text)
    setLast({ text, isCopied })
    return isCopied
  }

  return { last, copy }
}

async function writeToClipboard(text: string): Promise<boolean> {
  try {
    // `navigator.clipboard` is undefined outside a secure context
    // (https://developer.mozilla.org/en-US/docs/Web/API/Navigator/clipboard).
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
