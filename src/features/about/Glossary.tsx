import { useLanguage } from '~/i18n/language'
import type { Lang } from '~/i18n/languages/languages'

import { networkTerms, ownWords } from './about-parts'

/** The language of the network's own names, which stand beside every translation of them. */
const termsIn: Lang = 'fr'

interface GlossaryProps {
  /** Of the heading above the one that it stands under. */
  readonly level: 1 | 2
}

/** The names of the network and the words of the atlas, each with a definition of a sentence or two. */
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

/** The initials, what they stand for, and for a reader of another language the French words. */
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
