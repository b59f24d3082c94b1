import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { securityHeaders } from '../headers'
import { nginxConfig } from './nginx'
import { hostHeaders, policiesFor } from './static-hosts'

describe('deploy/nginx.conf', () => {
  it('is what "npm run hosts" writes', () => {
    const kept = readFileSync(join(import.meta.dirname, '../../../deploy/nginx.conf'), 'utf8')
    expect(kept).toBe(nginxConfig(null))
  })

  it('holds every header, and the policy for frames only where frames are meant', () => {
    const config = nginxConfig(null)
    for (const [name, value] of Object.entries(securityHeaders(null))) {
      expect(config).toContain(name)
      expect(config).toContain(value)
    }
    expect(config.match(/frame-ancestors \*/g)).toHaveLength(1)
  })

  it('knows a site below a path, and another server that holds the data', () => {
    const config = nginxConfig('https://data.example.org', '/atlas.ssi/')
    expect(config).toContain("connect-src 'self' https://data.example.org;")
    expect(config).toMatch(/~\^\/atlas\\\.ssi\/\(\?:\S+\)\?embed\(\?:\/\|\$\) /)
    expect(config).toContain('~^/atlas\\.ssi/api/ "*"')
    expect(config).toContain('error_page 404 /atlas.ssi/404.html;')
    expect(config).not.toMatch(/~\^\/(?!atlas)/)
  })
})

describe('_headers', () => {
  it('sends the policy with documents, and the one for frames with embeds alone', () => {
    const rules = hostHeaders('https://data.example.org').split('\n\n')
    const policies = rules.filter((rule) => rule.includes('Content-Security-Policy'))
    for (const rule of policies) {
      expect(rule).toContain('https://data.example.org')
      expect(rule.includes('frame-ancestors *')).toBe(/^\/(?:\w+\/)?embed\//.test(rule))
    }
    expect(rules[0]).toMatch(/^\/\*\n/)
    expect(rules[0]).not.toContain('Content-Security-Policy')
    expect(rules[0]).toContain('Strict-Transport-Security')
  })

  it.each(['index.html', 'en/index.html', 'postes/ml-bamako/index.html', 'en/embed/index.html', '404.html'])(
    'has one policy for %s',
    (path) => expect(policiesFor(path)).toHaveLength(1),
  )
})
