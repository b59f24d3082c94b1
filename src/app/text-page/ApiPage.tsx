import { useLanguage } from '~/i18n/language'
import { atlasPath, textPagePath } from '~/i18n/site-paths'

import './api-page.css'

/** Files of one kind, as the build wrote them. */
interface PublishedFile {
  readonly name:
    | 'network.json'
    | 'network.schema.json'
    | 'datapackage.json'
    | 'posts.csv'
    | 'post-years.csv'
    | 'posts.geojson'
    | 'figures.csv'
    | 'editions.json'
    | 'withdrawn.json'
    | 'editions/<date>.json'
    | 'changes/<date>.json'
  /** Path below the root of the site; of several files, that of the newest. Absent if there is none. */
  readonly path: string
  /** Size on disk and size as transferred. */
  readonly bytes: number
  readonly sentBytes: number
}

export interface ApiPageProps {
  readonly files: readonly PublishedFile[]
  /** Runnable code examples, by programming language. */
  readonly examples: Readonly<Record<(typeof languages)[number], string>>
}

const languages = ['shell', 'python', 'javascript'] as const
const promises = ['stays', 'adds', 'breaks', 'editions', 'ids'] as const
const manners = ['cors', 'cache', 'digest', 'absent', 'numbers', 'licence'] as const

/** For developers who use the data: where the files are, how to read them, and what stays stable. */
export function ApiPage({ files, examples }: ApiPageProps) {
  const { t, lang, number } = useLanguage()
  const base = import.meta.env.BASE_URL
  const kilobytes = (bytes: number) => number(Math.max(1, Math.round(bytes / 1000)))
  return (
    <>
      <h1 className="text-page__title">{t('api.title')}</h1>
      <p>{t('api.what')}</p>
      <h2 id="files">{t('api.files.title')}</h2>
      <dl className="api-page__files">
        {files.map(({ name, path, bytes, sentBytes }) => (
          <div key={name}>
            <dt>
              <a href={base + path}>
                <code>{name}</code>
              </a>
            </dt>
            <dd>
              {t(`api.file.${name}`)}{' '}
              <span className="api-page__size">
                {t('api.size', { size: kilobytes(bytes), sent: kilobytes(sentBytes) })}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {t('api.changes')} <a href={base + textPagePath(lang, 'changes')}>{t('footer.changes')}</a>
      </p>
      <h2 id="examples">{t('api.examples.title')}</h2>
      {languages.map((language) => (
        <section key={language} aria-labelledby={language}>
          <h3 id={language}>{t(`api.examples.${language}`)}</h3>
          <pre className="api-page__example">
            <code>{examples[language]}</code>
          </pre>
        </section>
      ))}
      <h2 id="promise">{t('api.promise.title')}</h2>
      <ul>
        {promises.map((id) => (
          <li key={id}>{t(`api.promise.${id}`)}</li>
        ))}
      </ul>
      <h2 id="manners">{t('api.manners.title')}</h2>
      <ul>
        {manners.map((id) => (
          <li key={id}>{t(`api.manners.${id}`)}</li>
        ))}
      </ul>
      <p>
        <a href={base + atlasPath(lang)}>{t('api.home')}</a>
      </p>
    </>
  )
}
