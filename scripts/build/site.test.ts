import { describe, expect, it } from 'vitest'

import { metaPolicy } from './headers'
import { readSite } from './site'

describe('the address of the site', () => {
  it('is whole where ATLAS_URL gives it, and starts at the root of the host where nothing does', () => {
    expect(readSite({ ATLAS_URL: 'https://example.org' }).hrefOf('postes/ml-bamako/')).toBe(
      'https://example.org/postes/ml-bamako/',
    )
    expect(readSite({ ATLAS_BASE: '/atlas-ssi/' }).hrefOf('en/')).toBe('/atlas-ssi/en/')
    expect(readSite({ ATLAS_URL: '' })).toMatchObject({ isKnown: false, base: '/' })
  })

  it('has one path', () => {
    const variables = { ATLAS_URL: 'https://example.org/atlas', ATLAS_BASE: '/atlas/' }
    expect(readSite(variables).hrefOf('en/')).toBe('https://example.org/atlas/en/')
    expect(() => readSite({ ...variables, ATLAS_BASE: undefined })).toThrow(
      'ATLAS_URL has the path "/atlas", and ATLAS_BASE is "/": they must be the same',
    )
  })
})

describe('where corrections go', () => {
  it.each([
    'https://github.com/owner/atlas-ssi',
    'https://github.com/owner/atlas-ssi/',
    'https://github.com/owner/atlas-ssi.git',
  ])('a project on GitHub is read from %s', (value) => {
    expect(readSite({ ATLAS_REPOSITORY: value }).repository).toBe('https://github.com/owner/atlas-ssi')
  })

  it.each([
    ['corrections@example.org', 'mailto:corrections@example.org'],
    ['https://example.org/contact', 'https://example.org/contact'],
  ])('a contact is read from %s', (value, contact) => {
    expect(readSite({ ATLAS_CONTACT: value }).contact).toBe(contact)
  })

  it('neither need be told', () => {
    expect(readSite({ ATLAS_REPOSITORY: '', ATLAS_CONTACT: ' ' })).toMatchObject({
      repository: '',
      contact: '',
    })
  })
})

describe('another server that holds the data', () => {
  it('is the only other origin that the policy allows', () => {
    const { api, apiOrigin } = readSite({ VITE_API_URL: 'https://data.example.org/atlas/network.json' })
    expect(api).toBe('https://data.example.org/atlas/network.json')
    expect(apiOrigin).toBe('https://data.example.org')
    expect(readSite({})).toMatchObject({ api: null, apiOrigin: null })
  })

  it('is in the policy that a document carries, without what a document cannot say of itself', () => {
    const policy = metaPolicy('https://data.example.org')
    expect(policy).toContain("default-src 'self'; img-src 'self' blob:")
    expect(policy).toContain("connect-src 'self' https://data.example.org;")
    expect(policy).toContain("object-src 'none'; require-trusted-types-for 'script'")
    expect(policy).not.toContain('frame-ancestors')
    // It is put between double quotes.
    expect(policy).not.toContain('"')
  })
})

describe('a bad value stops the build, which names the variable and says what it must be', () => {
  const project = 'must be the address of a project on GitHub, such as https://github.com/owner/name'
  const contact = 'must be an e-mail address or an address that begins with https://'
  it.each([
    ['ATLAS_URL', 'example.org', 'must be a full address such as https://example.org/'],
    ['ATLAS_URL', 'ftp://example.org/', 'must be a full address such as https://example.org/'],
    ['ATLAS_BASE', 'atlas-ssi', 'must be a path between slashes such as /atlas-ssi/'],
    ['VITE_API_URL', '/network.json', 'must be a full address such as https://example.org/network.json'],
    ['ATLAS_REPOSITORY', 'owner/atlas-ssi', project],
    ['ATLAS_REPOSITORY', 'http://github.com/owner/atlas-ssi', project],
    ['ATLAS_REPOSITORY', 'https://gitlab.com/owner/atlas-ssi', project],
    ['ATLAS_REPOSITORY', 'https://github.com/owner', project],
    ['ATLAS_REPOSITORY', 'https://github.com/owner/atlas-ssi/issues', project],
    ['ATLAS_REPOSITORY', 'javascript:alert(1)//github.com/owner/name', project],
    ['ATLAS_CONTACT', 'corrections', contact],
    ['ATLAS_CONTACT', 'a@b', contact],
    ['ATLAS_CONTACT', 'http://example.org/', contact],
    ['ATLAS_CONTACT', 'javascript:alert(1)', contact],
    ['ATLAS_CONTACT', 'a@b.org?subject=x', contact],
    ['ATLAS_META_POLICY', 'yes', 'must be 1, or not be set'],
    ['ATLAS_NO_WORKER', '0', 'must be 1, or not be set'],
  ])('%s="%s"', (name, value, words) => {
    expect(() => readSite({ [name]: value })).toThrow(`${name} ${words}, not "${value}"`)
  })

  it('and so do two at once', () => {
    expect(() => readSite({ ATLAS_URL: 'here', ATLAS_CONTACT: 'me' })).toThrow(
      /^ATLAS_URL .*\nATLAS_CONTACT /,
    )
  })
})
