import { describe, expect, it } from 'vitest'

import { parseNetwork } from '../../src/api/parse/parse-network'
import { testDocument } from '../../src/api/test-document'
import type { Source } from '../../src/model/source'
import { archiveList } from './archive-list'
import { pagesToWatch } from './pages-to-watch'
import { countFindings, type Report, reportMarkdown } from './report'

const page = { url: 'https://ml.example.org/ssi', sources: ['ml-2020'], posts: ['ml-bamako'] }
const report: Report = {
  date: '2026-12-01',
  pages: [
    {
      ...page,
      findings: [
        {
          kind: 'newer',
          date: '2024-02-08',
          told: 'says 2024-02-08; the newest edition in the data: 2020-07-01',
        },
      ],
    },
    {
      ...page,
      findings: [
        { kind: 'unreachable', told: 'its answer cannot be read (](javascript:alert(1))\n# <script>)' },
      ],
    },
    { ...page, findings: [] },
  ],
}

it('a report counts what was found, and says it source by source', () => {
  expect(countFindings(report)).toBe('3 addresses; a newer edition: 1; unreachable: 1')
  expect(reportMarkdown(report)).toContain(`## A newer edition (1)

- \`ml-2020\` (ml-bamako): <https://ml.example.org/ssi> says 2024-02-08; the newest edition in the data: 2020-07-01
`)
})

it('a report makes no link, heading or tag of what a host wrote', () => {
  const lines = reportMarkdown(report).split('\n')
  expect(lines.filter((line) => /\]\(|<script|^# (?!The sources)/.test(line))).toEqual([])
})

it('the addresses to watch know the newest edition of their page, under whichever address', () => {
  const { network } = parseNetwork(testDocument())
  const pages = pagesToWatch(network)
  const urls = network.sources.map(({ url }) => url)
  expect(pages.map(({ url }) => url)).toEqual([...new Set(urls)])
  const old = pages.find(({ sources }) => sources.includes('ml-2011'))
  expect(old).toMatchObject({ known: '2020-05-02', posts: ['ml-bamako'], isDigested: true, isCut: false })
})

describe('the list for an archive', () => {
  const listed = (more: Partial<Source>) => {
    const { network } = parseNetwork(testDocument())
    const source: Source = {
      id: 'a',
      title: 'Le service de sécurité intérieure',
      publisher: 'Ambassade',
      url: 'https://ml.example.org/Le-service',
      language: 'fr',
      kind: 'embassy',
      readInFull: true,
      ...more,
    }
    return archiveList({ ...network, sources: [source] })
  }

  it('has addresses that nobody keeps yet', () => {
    expect(listed({ title: 'Des équipements pour la police' })).toHaveLength(1)
    expect(listed({})).toEqual(['https://ml.example.org/Le-service'])
    expect(listed({ archived: 'https://archive.example.org/1' })).toEqual([])
    expect(listed({ frontPageOnly: true, url: 'https://ml.example.org/' })).toEqual([])
  })

  it.each([
    { url: 'https://ml.example.org/Organigramme-de-l-ambassade' },
    { url: 'https://ml.example.org/%C3%89quipe' },
    { url: 'https://ml.example.org/Jean-Dupont-attache' },
    { title: 'Annuaire des services' },
  ])('leaves out pages that list or name persons: %o', (more) => {
    expect(listed(more)).toEqual([])
  })
})
