import { useLanguage } from '~/i18n/language'
import { isDated } from '~/rules/figures/figure-time'
import type { FigureRow } from '~/rules/figures/figures'

import { InlineSign } from './chart/InlineSign'
import { EchoSign } from './chart/MarkSign'

interface FigureKeyProps {
  /** Every statement of the document: signs that none of them needs are left out. */
  readonly rows: readonly FigureRow[]
}

const QUALIFIERS = ['exact', 'more-than', 'nearly', 'about'] as const
const STANDINGS = ['press', 'reference'] as const

/** What the charts show and what their signs mean. */
export function FigureKey({ rows }: FigureKeyProps) {
  const { t } = useLanguage()
  const standings = STANDINGS.filter((standing) => rows.some((row) => row.standing === standing))
  const signs = [
    ...QUALIFIERS.map((shape) => ({ sign: <InlineSign shape={shape} />, words: t(`figures.key.${shape}`) })),
    { sign: <RepeatedSign />, words: t('figures.key.echo') },
    ...standings.map((standing) => ({
      sign: <InlineSign shape="exact" standing={standing} />,
      words: t(`figures.key.${standing}`),
    })),
    ...(rows.some(({ figure }) => !isDated(figure))
      ? [{ sign: <BarSign />, words: t('figures.key.undated') }]
      : []),
  ]
  return (
    <div className="figure-key">
      <p>
        {t('figures.lede')} {t('figures.key.ray')} {t('figures.notJoined')}
      </p>
      <ul className="figure-key__signs">
        {signs.map(({ sign, words }) => (
          <li key={words} className="figure-key__entry">
            {sign} {words}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A mark without an inside, and what stands at its number. */
function RepeatedSign() {
  return (
    <>
      <InlineSign shape="exact" hollow />
      <svg className="inline-sign" viewBox="-10 -10 20 20" aria-hidden="true">
        <EchoSign x={0} y={0} unit={1.3} />
      </svg>
    </>
  )
}

function BarSign() {
  return (
    <svg className="figure-key__bar" viewBox="-14 -10 28 20" aria-hidden="true">
      <path d="M-13 0H13M-13 -4V4M13 -4V4" />
    </svg>
  )
}
