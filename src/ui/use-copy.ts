import { useState } from 'react'

interface CopyOutcome {
  readonly text: string
  /** False where the browser refused. */
  readonly isCopied: boolean
}

/**
 * Copies text. `last` is how the latest attempt ended, null before one and while one is under way; `copy`
 * resolves to whether it worked and never rejects, so that the text can be offered for copying by hand.
 */
export function useCopy() {
  const [last, setLast] = useState<CopyOutcome | null>(null)

  async function copy(text: string): Promise<boolean> {
    // What is announced twice has to go first.
    setLast(null)
    const isCopied = await writeToClipboard(text)
    setLast({ text, isCopied })
    return isCopied
  }

  return { last, copy }
}

async function writeToClipboard(text: string): Promise<boolean> {
  try {
    // There is no clipboard at all on a page that did not come over https.
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
