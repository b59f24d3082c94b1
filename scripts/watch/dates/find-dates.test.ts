import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { compileNetwork } from '../../../data/compile'
import { fold } from '../../../src/rules/selection/search'
import { dateWords, months } from './date-words'
import { findDates, readStamp } from './find-dates'

describe('the dates that a page gives itself', () => {
  it.each([
    ['fr', 'Dernière modification : 01/07/2020', 'modified', '2020-07-01'],
    ['fr', 'publié le 4 juillet 2011', 'published', '2011-07-04'],
    ['fr', 'publié le 08/02/2024', 'published', '2024-02-08'],
    ['fr', 'Mis à jour le mardi 1er août 2023 à 10h', 'modified', '2023-08-01'],
    ['fr', 'MIS EN LIGNE EN FÉVRIER 2019', 'published', '2019-02'],
    ['en', 'Last updated on February 8, 2024', 'modified', '2024-02-08'],
    ['en', 'Published: 8th Feb. 2024', 'published', '2024-02-08'],
    ['en', 'Published 8/2/2024', 'published', '2024-02-08'],
    ['en-US', 'Published 2/8/2024', 'published', '2024-02-08'],
    ['en', 'Posted 2/28/2024', 'published', '2024-02-28'],
    ['de', 'Zuletzt geändert am 3. März 2020', 'modified', '2020-03-03'],
    ['es', 'Última actualización: 8 de febrero de 2024', 'modified', '2024-02-08'],
    ['pt', 'Publicado em 8 de fevereiro de 2024', 'published', '2024-02-08'],
    ['it', 'Ultimo aggiornamento: 8 febbraio 2024', 'modified', '2024-02-08'],
    ['nl', 'Laatst gewijzigd op 8 maart 2024', 'modified', '2024-03-08'],
    ['pl', 'Opublikowano 8 września 2024', 'published', '2024-09-08'],
    ['cs', 'Poslední aktualizace 8. července 2024', 'modified', '2024-07-08'],
    ['sv', 'Senast uppdaterad 8 maj 2024', 'modified', '2024-05-08'],
    ['ro', 'Publicat la 8 noiembrie 2024', 'published', '2024-11-08'],
    ['sq', 'Përditësuar më 8 shkurt 2024', 'modified', '2024-02-08'],
    ['bs', 'Objavljeno 8. februara 2024.', 'published', '2024-02-08'],
    ['bg', 'Последна актуализация: 8 февруари 2024 г.', 'modified', '2024-02-08'],
    ['mk', 'Објавено на 8 февруари 2024', 'published', '2024-02-08'],
    ['ru', 'Опубликовано 8 февраля 2024 г.', 'published', '2024-02-08'],
    ['ko', '최종 수정일: 2024년 2월 8일', 'modified', '2024-02-08'],
    ['ko', '등록일 2024.02.08', 'published', '2024-02-08'],
    ['fr', 'Mise à jour : 2024-02-08', 'modified', '2024-02-08'],
  ])('in %s: %s', (language, text, role, date) => {
    expect(findDates(`Avant. ${text} Après.`, language)).toEqual([{ role, date }])
  })

  it('are found one by one, in the order of the text', () => {
    expect(findDates('Publié le 4 juillet 2011 | Modifié le 5 mai 2012')).toEqual([
      { role: 'published', date: '2011-07-04' },
      { role: 'modified', date: '2012-05-05' },
    ])
  })

  it.each([
    'Le 4 juillet 2011, le service a formé des policiers.',
    'Publié le 31/02/2024',
    'Publié le 45/13/2024',
    'Réponse publiée au Journal officiel',
    `Publié ${'par un service '.repeat(9)} 4 juillet 2011`,
  ])('are not taken from what is none: %s', (text) => {
    expect(findDates(text)).toEqual([])
  })

  it.each([
    ['2024-02-08T10:00:00+01:00', '2024-02-08'],
    ['Thu, 08 Feb 2024 10:00:00 GMT', '2024-02-08'],
    ['2024', '2024'],
    ['2024-02-31', undefined],
    ['yesterday', undefined],
  ])('are read from metadata: %s', (stamp, date) => {
    expect(readStamp(stamp)).toBe(date)
  })
})

describe('the table of words', () => {
  it('has every language of our sources', () => {
    const { sources } = compileNetwork(join(import.meta.dirname, '../../../data'))
    const languages = new Set(sources.map(({ language }) => language.split('-')[0] ?? ''))
    expect([...languages].filter((language) => !Object.hasOwn(dateWords, language))).toEqual([])
  })

  it('has every month of every language, and none that is another one elsewhere', () => {
    const named = Object.keys(dateWords).flatMap((language) =>
      Array.from({ length: 12 }, (_, index) => {
        const day = new Date(Date.UTC(2024, index, 8))
        const name = fold(new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(day))
        return [name, index + 1] as const
      }),
    )
    const words = named.filter(([name]) => /^\p{L}+$/u.test(name))
    expect(words.length).toBeGreaterThan(150)
    expect(words.filter(([name, month]) => months.get(name) !== month)).toEqual([])
  })
})
