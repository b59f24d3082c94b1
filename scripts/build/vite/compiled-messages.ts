import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'

import { withoutIntl } from './without-intl.ts'

const messagesFile = /\/src\/i18n\/messages\/[a-z-]+\/[a-z-]+\.json$/

/**
 * Compiles the ICU messages of `src/i18n/messages` to token lists at build time, so that no parser is shipped. A message
 * that does not parse, or uses an unsupported feature, stops the build with its name.
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
          return [key, withoutIntl(compileMessageOrThrow(message))]
        } catch (error) {
          throw new Error(`${id}: the message "${key}" cannot be compiled: ${String(error)}`, {
            cause: error,
          })
        }
      })
      return { code: JSON.stringify(Object.fromEntries(compiled)), map: null }
    },
  }
}
