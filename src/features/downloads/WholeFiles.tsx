import { useLanguage } from '~/lib/language'

interface WholeFilesProps {
  readonly edition: string
}

const local = `${import.meta.env.BASE_URL}api/v1/network.json`
const documentAddress = import.meta.env.VITE_API_URL || local
/** A server that keeps the contract has the other files beside the document. */
const folder = documentAddress.replace(/[^/]*$/, '')

/** Links to everything, at addresses that stay. */
export function WholeFiles({ edition }: WholeFilesProps) {
  const { t } = useLanguage()
  const files = [
    { key: 'posts', address: `${folder}posts.csv`, saveAs: `atlas-ssi-${edition}-posts.csv` },
    { key: 'map', address: `${folder}posts.geojson`, saveAs: `atlas-ssi-${edition}-posts.geojson` },
    { key: 'figures', address: `${folder}figures.csv`, saveAs: `atlas-ssi-${edition}-figures.csv` },
    { key: 'document', address: documentAddress },
    { key: 'edition', address: `${folder}editions/${edition}.json` },
    { key: 'schema', address: `${folder}network.schema.json` },
    { key: 'package', address: `${folder}datapackage.json` },
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
