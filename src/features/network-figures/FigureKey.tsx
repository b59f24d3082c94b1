import { useLanguage } from '~/i18n/language'
import type { FigureRow } from '~/rules/figures/figures'

import { EchoSign, InlineSign } from './chart/MarkSign'
import { keyEntries, type KeyEntry } from './key-entries'

interface FigureKeyProps {
  readonly rows: readonly FigureRow[]
}

/** A key to the charts, with the signs that these statements use. */
export function FigureKey({ rows }: FigureKeyProps) {
  const language = useLanguage()
  const { t } = language
  return (
    <div className="figure-key">
      <p>
        {t('figures.lede')} {t('figures.key.ray')} {t('figures.notJoined')}
      </p>
      <ul className="figure-key__signs">
        {keyEntries(rows, language)
          // Rays are explained by the sentence above.
          .filter(({ sign }) => sign !== 'open')
          .map(({ sign, words }) => (
            <li key={words} className="figure-key__entry">
              <KeySign sign={sign} /> {words}
            </li>
          ))}
      </ul>
    </div>
  )
}

function KeySign({ sign }: Pick<KeyEntry, 'sign'>) {
  if (typeof sign === 'string') {
    return (
      <svg className="figure-key__bar" viewBox="-14 -10 28 20" aria-hidden="true">
        <path d="M-13 0H13M-13 -4V4M13 -4V4" />
      </svg>
    )
  }
  return (
    <>
      <InlineSign {...sign} />
      {sign.hollow && (
        <svg className="inline-sign" viewBox="-10 -10 20 20" aria-hidden="true">
          <EchoSign x={0} y={0} unit={1.3} />
        </svg>
      )}
    </>
  )
}
