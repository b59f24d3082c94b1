import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { network } from 'virtual:network'
import { describe, expect, it } from 'vitest'

import { LanguageProvider } from '~/i18n/language'
import { metricNames } from '~/model/figure'
import { defaultFigureFilter, figureRows } from '~/rules/figures/figures'
import { statedNetwork, undated } from '~/rules/figures/figures.fixture'
import { AddressProvider } from '~/url/AddressProvider'

import { languages, renderPart } from '../../../tests/render'
import { NetworkFigures } from './NetworkFigures'

const namesOfMetrics = {
  officers: 'Policiers et gendarmes',
  posts: 'Postes',
  countries: 'Pays couverts',
} as const

/** Body rows of the table of one metric. */
function rowsOf(metric: (typeof metricNames)[number]): readonly HTMLElement[] {
  const table = screen.getByRole('table', { name: new RegExp(`^${namesOfMetrics[metric]}`) })
  return within(table).getAllByRole('row').slice(1)
}

const textsOf = (rows: readonly HTMLElement[]) => rows.map((row) => row.textContent)

function prerendered(lang: 'fr' | 'en'): string {
  return renderToString(
    <QueryClientProvider client={new QueryClient()}>
      <AddressProvider>
        <LanguageProvider language={languages[lang]}>
          <NetworkFigures network={network} />
        </LanguageProvider>
      </AddressProvider>
    </QueryClientProvider>,
  )
}

describe('before any script runs', () => {
  it.each(['fr', 'en'] as const)('%s: the page has the explanation and the tables, and no style', (lang) => {
    const html = prerendered(lang)
    expect(html).not.toMatch(/\sstyle=/)
    expect(html).toContain(lang === 'fr' ? 'Combien sont-ils' : 'How many are there?')
    expect(html).toContain(lang === 'fr' ? 'Les marques ne sont pas reliées' : 'The marks are not joined')
    expect(html.match(/<table>/g)).toHaveLength(3)
    const page = new DOMParser().parseFromString(html, 'text/html')
    const rows = metricNames.flatMap((metric) => figureRows(network, metric, defaultFigureFilter))
    expect(page.querySelectorAll('tbody tr')).toHaveLength(rows.length)
  })

  it('the charts leave their place free', () => {
    renderPart(<NetworkFigures network={statedNetwork} />)
    expect(screen.getAllByText('Les mêmes chiffres sont dans le tableau.')).toHaveLength(3)
    expect(screen.getAllByRole('figure')).toHaveLength(3)
  })
})

it('150 beside “near 150” in 2009 is told as rounding', () => {
  renderPart(<NetworkFigures network={network} />, { at: '?years=2009-2009' })
  const agreements = screen.getByRole('region', { name: /sources s’accordent-elles/ })
  expect(agreements).toHaveTextContent(/150.* et près de.150.*, le même nombre, arrondi/)
  expect(agreements).not.toHaveTextContent('contradictoires')
})

describe('the tables', () => {
  it.each(metricNames)(
    'say of %s what the statements say, in time order, with qualifier and source',
    (metric) => {
      renderPart(<NetworkFigures network={network} />)
      const expected = figureRows(network, metric, defaultFigureFilter)
      const rows = rowsOf(metric)
      expect(rows).toHaveLength(expected.length)
      for (const [index, { figure, source }] of expected.entries()) {
        const { qualifier } = figure
        const value = languages.fr.number(figure.value)
        const words =
          qualifier === 'exact' ? value : `${languages.fr.t(`parts.qualifier.${qualifier}`)} ${value}`
        expect(rows[index]).toHaveTextContent(words)
        expect(rows[index]?.textContent).toContain(source.publisher)
        expect(rows[index]?.textContent.includes('Texte repris')).toBe(figure.echoOf !== undefined)
      }
    },
  )

  it('can be ordered by number, both ways, and say so', async () => {
    const { user } = renderPart(<NetworkFigures network={statedNetwork} />)
    const [, byNumber] = screen.getAllByRole('button', { name: 'Nombre', hidden: true })
    if (!byNumber) throw new Error('no heading to order by')
    const values = () => textsOf(rowsOf('posts')).map((text) => /(\d+) ambassades/.exec(text)?.[1])
    expect(values()).toEqual(['92', '74', '73', '74'])
    await user.click(byNumber)
    expect(values()).toEqual(['73', '74', '74', '92'])
    expect(byNumber.closest('th')).toHaveAttribute('aria-sort', 'ascending')
    await user.click(byNumber)
    expect(values()).toEqual(['92', '74', '74', '73'])
    expect(byNumber.closest('th')).toHaveAttribute('aria-sort', 'descending')
  })
})

describe('the options', () => {
  it('show all years, and write it to the address', async () => {
    const { user } = renderPart(<NetworkFigures network={statedNetwork} />)
    expect(screen.getByText(/^12 affirmations sur 18 \(masquées\s: 6 d’autres années\)/)).toBeInTheDocument()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Années' }), 'toutes (2010–2024)')
    await waitFor(() => expect(window.location.search).toBe('?years=all'))
    expect(screen.getByText('18 affirmations sur 18')).toBeInTheDocument()
    expect(rowsOf('posts')).toHaveLength(6)
  })

  it('say why they hide what they hide, and show all of it at once', async () => {
    const figures = [...statedNetwork.figures, undated({ id: 'x', value: 75, source: 'cm-2015' })]
    const { user } = renderPart(<NetworkFigures network={{ ...statedNetwork, figures }} />, {
      at: '?years=2020-2024&show=no-echo',
    })
    expect(screen.getByText(/masquées\s: 1 sans date, 9 d’autres années\)/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Tout montrer' }))
    await waitFor(() => expect(window.location.search).toBe('?years=all&show=undated'))
    expect(screen.getByText('19 affirmations sur 19')).toBeInTheDocument()
  })

  it('never hide what the address names: hiding it takes it out of the address', async () => {
    const { user } = renderPart(<NetworkFigures network={statedNetwork} />, { at: '?figure=al-2017.posts' })
    await user.click(screen.getByRole('checkbox', { name: 'sans les textes repris' }))
    await waitFor(() => expect(window.location.search).toBe('?show=no-echo'))
  })

  it('leave repeated texts out', async () => {
    const { user } = renderPart(<NetworkFigures network={statedNetwork} />)
    await user.click(screen.getByRole('checkbox', { name: 'sans les textes repris' }))
    await waitFor(() => expect(window.location.search).toBe('?show=no-echo'))
    expect(textsOf(rowsOf('posts')).join()).not.toContain('92')
  })

  it('add to one another, and are taken back one by one', async () => {
    const { user } = renderPart(<NetworkFigures network={statedNetwork} />, { at: '?show=no-echo' })
    await user.click(screen.getByRole('checkbox', { name: 'sources officielles seulement' }))
    await waitFor(() => expect(window.location.search).toBe('?show=official,no-echo'))
    await user.click(screen.getByRole('checkbox', { name: 'sans les textes repris' }))
    await waitFor(() => expect(window.location.search).toBe('?show=official'))
  })

  it('show the undated with their bounds, and say that they are undated', () => {
    const bounded = undated({ id: 'x', value: 75, notBefore: '2019', notAfter: '2020', source: 'cm-2015' })
    const figures = [...statedNetwork.figures, bounded]
    renderPart(<NetworkFigures network={{ ...statedNetwork, figures }} />, { at: '?show=undated' })
    expect(textsOf(rowsOf('posts')).join()).toContain('sans date')
  })

  it('a span of years that only the address names is shown as chosen', () => {
    renderPart(<NetworkFigures network={statedNetwork} />, { at: '?years=2019-2021' })
    expect(screen.getByRole('combobox', { name: 'Années' })).toHaveDisplayValue('2019–2021')
    expect(rowsOf('posts')).toHaveLength(2)
  })

  it('that leave nothing say so', () => {
    renderPart(<NetworkFigures network={statedNetwork} />, { at: '?years=2012-2013' })
    expect(screen.getAllByText('Aucune affirmation ne répond à ces options.')).toHaveLength(3)
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })
})

describe('the statements of one year', () => {
  const yearOf2020 = () => {
    const region = screen.getByRole('region', { name: /accordent-elles|agree/ })
    return [...region.querySelectorAll('dd')].map((line) => line.textContent)
  }

  it('both readings of 2020 stand side by side, with who says them and whether they agree', () => {
    renderPart(<NetworkFigures network={statedNetwork} />)
    const [who, officers, posts, countries] = yearOf2020()
    expect(who).toMatch(/rs-2020, 5 juin 2020.*ml-2020, 1er juillet 2020/)
    expect(officers).toMatch(/300.* et 300.*, compatibles$/)
    expect(posts).toMatch(/74.* et 73.* ambassades, contradictoires, à 4 semaines d’intervalle$/)
    expect(countries).toMatch(/plus de 150.* et 158.*, compatibles$/)
  })

  it('are told in English as well', () => {
    renderPart(<NetworkFigures network={statedNetwork} />, { lang: 'en' })
    const [, , posts, countries] = yearOf2020()
    expect(posts).toMatch(/74.* and 73.* embassies, in conflict, 4 weeks apart$/)
    expect(countries).toMatch(/more than 150.* and 158.*, compatible$/)
  })
})
