import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'

const messagesFile = /\/src\/lib\/messages\/(?:fr|en)\/[a-z-]+\.json$/

/**
 * Turns the ICU messages of `src/lib/messages` into token lists at build time, so that no parser is
 * shipped. A message that does not parse stops the build and is named.
 */
export function compiledMessages(): Plugin {
  return {
    name: 'atlas:compiled-messages',
    enforce: 'pre',
    transform(source, id) {
      if (!messagesFile.test(id)) return null
      const messages: Record<string, string> = JSON.parse(source)
      const compiled = Object.entries(messages).map(([key, message]) => {
        try {
          return [key, compileMessageOrThrow(message)]
        } catch (error) {
          throw new Error(`${id}: the message "${key}" is not valid ICU: ${String(error)}`, { cause: error })
        }
      })
      return { code: JSON.stringify(Object.fromEntries(compiled)), map: null }
    },
  }
}
