import { documentAddress, editionAddress, fileAddress } from '~/api/fetch/files'
import { useLanguage } from '~/i18n/language'

interface WholeFilesProps {
  readonly edition: string
}

/** Links to everything, at addresses that stay. */
export function WholeFiles({ edition }: WholeFilesProps) {
  const { t } = useLanguage()
  const files = [
    { key: 'posts', address: fileAddress('posts.csv'), saveAs: `atlas-ssi-${edition}-posts.csv` },
    { key: 'map', address: fileAddress('posts.geojson'), saveAs: `atlas-ssi-${edition}-posts.geojson` },
    { key: 'figures', address: fileAddress('figures.csv'), saveAs: `atlas-ssi-${edition}-figures.csv` },
    { key: 'document', address: documentAddress },
    { key: 'edition', address: editionAddress(edition) },
    { key: 'schema', address: fileAddress('network.schema.json') },
    { key: 'package', address: fileAddress('datapackage.json') },
  ] as const
  return (
    <ul className="downloads__files">
      {files.map(({ key, address, ...file }) => (
        <li key={key}>
          <a href={address} {...('saveAs' in file && { download: file.saveAs })}>
            {t(`downloads.whole.${key}`)}
          </a>
        </li>
      ))}
    </ul>
  )
}
