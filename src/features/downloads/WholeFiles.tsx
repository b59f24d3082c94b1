import { editionAddress, fileAddress } from '~/api/fetch/files'
import { documentAddress } from '~/api/fetch/network.query'
import { useLanguage } from '~/i18n/language'
import type { Edition } from '~/model/network'

interface WholeFilesProps {
  readonly network: Edition
}

/** Links to the complete files at lasting addresses. An edition still open has no address of its own. */
export function WholeFiles({ network }: WholeFilesProps) {
  const { t } = useLanguage()
  const { edition, open } = network
  const files = [
    { key: 'posts', address: fileAddress('posts.csv'), saveAs: `atlas-ssi-${edition}-posts.csv` },
    { key: 'years', address: fileAddress('post-years.csv'), saveAs: `atlas-ssi-${edition}-post-years.csv` },
    { key: 'map', address: fileAddress('posts.geojson'), saveAs: `atlas-ssi-${edition}-posts.geojson` },
    { key: 'figures', address: fileAddress('figures.csv'), saveAs: `atlas-ssi-${edition}-figures.csv` },
    { key: 'document', address: documentAddress },
    ...(open ? [] : [{ key: 'edition', address: editionAddress(network) } as const]),
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
