import { useLanguage } from '~/i18n/language'
import type { Lang } from '~/i18n/languages/languages'

import { networkTerms, ownWords } from './about-parts'

/** Language of the network's own names, shown beside every translation. */
const termsIn: Lang = 'fr'

interface GlossaryProps {
  /** Level of the heading above the one it stands under. */
  readonly level: 1 | 2
}

/** The names used by the network and the words used by the atlas, each with a definition. */
export function Glossary({ level }: GlossaryProps) {
  const { t } = useLanguage()
  const Heading = level === 1 ? 'h3' : 'h4'
  return (
    <div className="glossary">
      <div>
        <Heading className="glossary__title">{t('about.terms.network')}</Heading>
        <dl className="glossary__terms">
          {networkTerms.map((term) => (
            <div key={term.id}>
              <dt>
                <NetworkTerm term={term} />
              </dt>
              <dd>{t(`about.term.${term.id}.text`)}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div>
        <Heading className="glossary__title">{t('about.terms.atlas')}</Heading>
        <dl className="glossary__terms">
          {ownWords.map((id) => (
            <div key={id}>
              <dt>
                <dfn>{t(`about.word.${id}`)}</dfn>
              </dt>
              <dd>{t(`about.word.${id}.text`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  )
}

/** A term of the network: its initials and what they stand for, with the French name for readers of another language. */
function NetworkTerm({ term }: { term: (typeof networkTerms)[number] }) {
  const { t, lang } = useLanguage()
  const name = t(`about.term.${term.id}`)
  const french = t(`about.term.${term.id}.french`)
  return (
    <>
      <dfn>{term.hasInitials ? <abbr title={french}>{t(`about.term.${term.id}.short`)}</abbr> : name}</dfn>
      {term.hasInitials && <span className="glossary__name"> {name}</span>}
      {lang !== termsIn && (
        <i className="glossary__french" lang={termsIn}>
          {' '}
          {french}
        </i>
      )}
    </>
  )
}
