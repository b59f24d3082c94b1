import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll } from 'vitest'

import { server } from '../mocks/node'

// Parts loaded on demand take long on a busy machine.
configure({ asyncUtilTimeout: 10_000 })

// jsdom hides popovers and cannot show them: https://github.com/jsdom/jsdom/issues/3721
HTMLElement.prototype.showPopover ??= function showPopover() {
  this.removeAttribute('popover')
}

// A browser's click says whether it comes from a touch; jsdom's does not, and Leaflet takes two quick ones for a double
// tap.
Object.defineProperty(UIEvent.prototype, 'sourceCapabilities', { value: { firesTouchEvents: false } })

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

afterEach(() => {
  cleanup()
  server.resetHandlers()
  window.history.replaceState(null, '', '/')
})
