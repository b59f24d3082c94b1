import { useLanguage } from '~/i18n/language'
import type { Figure } from '~/model/figure'
import type { NetworkSummary } from '~/model/network'
import { useSourceNotes } from '~/parts/sources/source-notes'
import { alsoSaidBy, isEcho, originOf, repeatsOf } from '~/rules/figures/figures'
import { onPlainClick } from '~/ui/on-plain-click'
import { useHref } from '~/url/address'

import { useStatement } from '../statement-words'

interface RelatedStatementsProps {
  readonly figure: Figure
  readonly network: NetworkSummary
  /** Moves the reading to another statement. */
  readonly follow: (id: string) => void
}

/** Links to related statements: the text it repeats, texts that repeat it, and other numbers of the same page. */
export function RelatedStatements({ figure, network: { figures }, follow }: RelatedStatementsProps) {
  const { t } = useLanguage()
  const { value, counted, moment } = useStatement()
  const { sources } = useSourceNotes()
  const href = useHref()
  const origin = isEcho(figure) ? originOf(figure, figures) : null
  const repeats = repeatsOf(figure, figures)
  const said = (other: Figure) => {
    const number = other.value === figure.value ? [] : [value(other)]
    return [...number, sources.get(other.source)?.publisher ?? other.source, moment(other)].join(', ')
  }
  const lists = [
    { words: t('figures.reading.origin'), statements: origin ? [origin] : [], name: said },
    {
      words: t(origin ? 'figures.reading.repeats.also' : 'figures.reading.repeats', {
        count: repeats.length,
      }),
      statements: repeats,
      name: said,
    },
    { words: t('figures.reading.samePage'), statements: alsoSaidBy(figure, figures), name: counted },
  ]
  return lists
    .filter(({ statements }) => statements.length > 0)
    .map(({ words, statements, name }) => (
      <div key={words} className="related-statements">
        <p>{words}</p>
        <ul>
          {statements.map((other) => (
            <li key={other.id}>
              <a
                href={`${href({ figure: other.id })}#chiffres`}
                onClick={onPlainClick(() => follow(other.id))}
              >
                {name(other)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    ))
}
