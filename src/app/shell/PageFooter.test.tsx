import { screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

test('the links to the data lead to the server that the build was told of', async () => {
  vi.stubEnv('VITE_API_URL', 'https://data.example.org/atlas/network.json')
  // The address is read when its module loads; component and test must share one instance of the modules.
  vi.resetModules()
  const { PageFooter } = await import('./PageFooter')
  const { renderPart } = await import('../../../tests/render')
  renderPart(<PageFooter edition={{ edition: '2026-11-30', open: true }} />, { lang: 'en' })
  const hrefOf = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href')
  expect(hrefOf(/^The data/)).toBe('https://data.example.org/atlas/network.json')
  expect(hrefOf(/JSON Schema/)).toBe('https://data.example.org/atlas/network.schema.json')
})
