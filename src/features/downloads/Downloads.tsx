import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import type { Selection } from '~/rules/selection/filters'

import { ShownFigures } from './ShownFigures'
import { ShownPosts } from './ShownPosts'
import { WholeFiles } from './WholeFiles'

import './downloads.css'

interface DownloadsProps {
  readonly network: Network
  readonly selection: Selection
}

const help = ['spreadsheet', 'empty', 'sources', 'interval', 'formula'] as const

/** Downloads: the data as filtered on the page, or whole, with advice on reading them. */
export function Downloads({ network, selection }: DownloadsProps) {
  const { t, date } = useLanguage()
  const credit = t(network.open ? 'downloads.credit.open' : 'downloads.credit', {
    date: date(network.edition),
  })
  return (
    <div className="downloads">
      <p className="downloads__lede">
        {t('downloads.lede', { credit })} {network.open && t('downloads.lede.open')}
      </p>
      <div className="downloads__columns">
        <div className="downloads__column">
          <h3>{t('downloads.shown')}</h3>
          <ShownPosts network={network} selection={selection} />
          <ShownFigures network={network} />
        </div>
        <div className="downloads__column">
          <h3>{t('downloads.whole')}</h3>
          <WholeFiles network={network} />
        </div>
      </div>
      <details className="downloads__help">
        <summary>{t('downloads.help')}</summary>
        <ul>
          {help.map((key) => (
            <li key={key}>{t(`downloads.help.${key}`)}</li>
          ))}
        </ul>
      </details>
    </div>
  )
}
