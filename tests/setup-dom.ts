import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll } from 'vitest'

import { server } from '../mocks/node'

// What is loaded on demand takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 })

// jsdom hides what has the popover attribute and cannot show it.
HTMLElement.prototype.showPopover ??= function showPopover() {
  this.removeAttribute('popover')
}

// A browser's click says what pressed; jsdom's does not, and Leaflet takes two quick ones for a double tap.
Object.defineProperty(UIEvent.prototype, 'sourceCapabilities', { value: { firesTouchEvents: false } })

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

afterEach(() => {
  cleanup()
  server.resetHandlers()
  window.history.replaceState(null, '', '/')
})
