import type { Network } from '~/domain/network'
import { useLanguage } from '~/lib/language'
import { CiteButton } from '~/parts/cite/CiteButton'

import './page-footer.css'

interface PageFooterProps {
  readonly edition: string | undefined
  /** For citing the atlas; without it there is no button, as on a page that no script takes over. */
  readonly network?: Network | undefined
}

/** Who is not behind this, how old it is, and under which licence it may be used again. */
export function PageFooter({ edition, network }: PageFooterProps) {
  const { t, date } = useLanguage()
  return (
    <footer className="page-footer" id="a-propos">
      <div className="page-footer__about">
        <h2>{t('app.about.title')}</h2>
        <p>{t('app.about.what')}</p>
        <p>{t('app.about.independent')}</p>
        <p>{t('app.about.absence')}</p>
        <p>{t('app.about.emergency')}</p>
        {!import.meta.env.ATLAS_NO_WORKER && <p>{t('offline.about')}</p>}
      </div>
      <ul className="page-footer__lines">
        {edition && <li>{t('app.edition.long', { date: date(edition) })}</li>}
        <li>
          {t('app.licence.data')}{' '}
          <a href="https://www.etalab.gouv.fr/licence-ouverte-open-licence/">Licence Ouverte 2.0</a>
        </li>
        <li>
          <a href={`${import.meta.env.BASE_URL}api/v1/network.json`}>{t('app.data.json')}</a>
        </li>
        <li>
          <a href={`${import.meta.env.BASE_URL}api/v1/network.schema.json`}>{t('app.data.schema')}</a>
        </li>
        <li>
          <a href={`${import.meta.env.BASE_URL}third-party-notices.txt`}>{t('app.notices')}</a>
        </li>
        {network && (
          <li>
            <CiteButton network={network} citable={{ kind: 'atlas' }} label={t('cite.title.atlas')} />
          </li>
        )}
      </ul>
    </footer>
  )
}
