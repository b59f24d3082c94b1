import { describe, expect, it } from 'vitest'

import { metaPolicy, withPolicy } from './meta-policy'

describe('the policy in a document', () => {
  it('is that of the header, but for what a document cannot say of itself', () => {
    const policy = metaPolicy('https://data.example.org')
    expect(policy).toContain("default-src 'self'; img-src 'self' blob:")
    expect(policy).toContain("connect-src 'self' https://data.example.org")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toContain('frame-ancestors')
    // It stands between double quotes.
    expect(policy).not.toContain('"')
  })

  it('comes right after the character set, before any script', () => {
    const html = withPolicy(
      '<head><meta charset="utf-8" /><script src="a.js"></script></head>',
      "default-src 'self'",
    )
    expect(html).toMatch(
      /charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'self'" \/><script/,
    )
  })

  it('is refused by a document without a place for it', () => {
    expect(() => withPolicy('<p>hello</p>', "default-src 'self'")).toThrow('character set')
  })
})
