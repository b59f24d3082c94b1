import { describe, expect, it } from 'vitest'

import { compileNetwork } from '../../data/compile'
import { langs } from '../../src/i18n/languages/languages'
import { textPages } from '../../src/i18n/site-paths'
import { readSite } from './site'
import { sitemapFiles } from './sitemap'

const network = compileNetwork()

describe('sitemap.xml', () => {
  const files = sitemapFiles(network, readSite({ ATLAS_URL: 'https://example.org/' }))
  const sitemap = new DOMParser().parseFromString(files.get('sitemap.xml') ?? '', 'text/xml')
  const addresses = [...sitemap.querySelectorAll('url > loc')].map((loc) => loc.textContent)

  it('is well-formed, and lists the atlas, its text pages and each post in every language, each address once', () => {
    expect(addresses).toHaveLength(langs.length * (network.posts.length + 1 + textPages.length))
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses).toContain('https://example.org/en/posts/ml-bamako/')
    expect(addresses).toContain('https://example.org/postes/ml-bamako/')
    expect(addresses).toContain('https://example.org/a-propos/')
    expect(addresses).toContain('https://example.org/verifier/')
    expect(addresses).toContain('https://example.org/en/accessibility/')
  })

  it('gives every address its languages and the date of the data', () => {
    for (const url of sitemap.querySelectorAll('url')) {
      expect(url.getElementsByTagName('xhtml:link')).toHaveLength(langs.length)
      expect(url.querySelector('lastmod')?.textContent).toBe(network.edition)
    }
  })

  it('is named by robots.txt', () => {
    expect(files.get('robots.txt')).toContain('Sitemap: https://example.org/sitemap.xml')
  })

  it('is not written as long as nobody says where the site will be', () => {
    expect(sitemapFiles(network, readSite({})).size).toBe(0)
  })
})
