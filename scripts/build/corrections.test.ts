import { describe, expect, it } from 'vitest'

import { readCorrections } from './corrections'

describe('where corrections go', () => {
  it.each([
    'https://github.com/owner/atlas-ssi',
    'https://github.com/owner/atlas-ssi/',
    'https://github.com/owner/atlas-ssi.git',
  ])('a project on GitHub is read from %s', (value) => {
    expect(readCorrections({ ATLAS_REPOSITORY: value }).repository).toBe('https://github.com/owner/atlas-ssi')
  })

  it.each([
    ['corrections@example.org', 'mailto:corrections@example.org'],
    ['https://example.org/contact', 'https://example.org/contact'],
  ])('a contact is read from %s', (value, contact) => {
    expect(readCorrections({ ATLAS_CONTACT: value }).contact).toBe(contact)
  })

  it('neither need be told', () => {
    expect(readCorrections({})).toEqual({ repository: '', contact: '' })
    expect(readCorrections({ ATLAS_REPOSITORY: '', ATLAS_CONTACT: ' ' })).toEqual({
      repository: '',
      contact: '',
    })
  })

  it.each([
    'owner/atlas-ssi',
    'http://github.com/owner/atlas-ssi',
    'https://gitlab.com/owner/atlas-ssi',
    'https://github.com/owner',
    'https://github.com/owner/atlas-ssi/issues',
    'javascript:alert(1)//github.com/owner/name',
  ])('the repository %s stops the build, which says why', (value) => {
    expect(() => readCorrections({ ATLAS_REPOSITORY: value })).toThrow(
      `ATLAS_REPOSITORY must be the address of a project on GitHub, such as https://github.com/owner/name, not "${value}"`,
    )
  })

  it.each(['corrections', 'a@b', 'http://example.org/', 'javascript:alert(1)', 'a@b.org?subject=x'])(
    'the contact %s stops the build, which says why',
    (value) => {
      expect(() => readCorrections({ ATLAS_CONTACT: value })).toThrow(
        /^ATLAS_CONTACT must be an e-mail address/,
      )
    },
  )
})
