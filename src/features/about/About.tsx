import { type ReactNode, useId } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Edition } from '~/model/network'
import { comparableUnits } from '~/rules/figures/units'

import { denials, limits, rules } from './about-parts'
import { Glossary } from './Glossary'

import './about.css'

interface AboutProps {
  /** Undefined where the data lie on another server. */
  readonly edition: Edition | undefined
  /** Level of the heading above: 1 as a page of its own, with its own heading; 2 as a part of the atlas. */
  readonly level: 1 | 2
  /** Address of the table with the links that correct a post. */
  readonly corrections: string
}

const licence = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/'

/** The "about" text: what the atlas is and is not, its method, its limits, how to correct and cite it. */
export function About({ edition, level, corrections }: AboutProps) {
  const { t, date } = useLanguage()
  return (
    <div className="about">
      {level === 1 && <h1 className="about__title">{t('about.title')}</h1>}
      <div className="about__columns">
        <AboutSection level={level} title={t('about.what.title')}>
          <p>{t('about.what')}</p>
          <p>{t('about.what.disagreement')}</p>
        </AboutSection>
        <AboutSection level={level} title={t('about.not.title')}>
          <ul className="about__list">
            {denials.map((id) => (
              <li key={id}>{t(`about.not.${id}`)}</li>
            ))}
          </ul>
        </AboutSection>
      </div>
      <AboutSection level={level} title={t('about.method.title')}>
        <dl className="about__rules">
          {rules.map((id) => (
            <div key={id}>
              <dt>{t(`about.method.${id}.term`)}</dt>
              <dd>
                {t(`about.method.${id}`)}
                {id === 'units' && <ComparableUnits />}
              </dd>
            </div>
          ))}
        </dl>
      </AboutSection>
      <div className="about__columns">
        <AboutSection level={level} title={t('about.limits.title')}>
          <ul className="about__list">
            {limits.map((id) => (
              <li key={id}>{t(`about.limits.${id}`)}</li>
            ))}
          </ul>
        </AboutSection>
        <div>
          <AboutSection level={level} title={t('about.correct.title')}>
            <p>
              {t('about.correct')} <a href={corrections}>{t('about.correct.link')}</a>
            </p>
          </AboutSection>
          <AboutSection level={level} title={t('about.browsers.title')}>
            <p>{t('about.browsers', import.meta.env.ATLAS_BROWSERS)}</p>
          </AboutSection>
          <AboutSection level={level} title={t('about.reuse.title')}>
            <p>{t('about.reuse.data')}</p>
            {edition && (
              <p>
                {t('about.reuse.cite')}{' '}
                <span className="about__credit">
                  {t(edition.open ? 'about.reuse.credit.open' : 'about.reuse.credit', {
                    date: date(edition.edition),
                  })}
                </span>
              </p>
            )}
            <p>{t('about.reuse.fact')}</p>
            <p>
              <a href={licence}>Licence Ouverte 2.0</a>
            </p>
          </AboutSection>
        </div>
      </div>
      <AboutSection level={level} title={t('about.terms.title')}>
        <Glossary level={level} />
      </AboutSection>
    </div>
  )
}

interface AboutSectionProps {
  /** Level of the heading above. */
  readonly level: 1 | 2
  readonly title: string
  readonly children: ReactNode
}

/** A section under a heading of the next level. */
function AboutSection({ level, title, children }: AboutSectionProps) {
  const id = useId()
  const Heading = level === 1 ? 'h2' : 'h3'
  return (
    <section className="about__section" aria-labelledby={id}>
      <Heading id={id} className="about__heading">
        {title}
      </Heading>
      {children}
    </section>
  )
}

/** The table of the rule itself: one line for each set of units that may be compared. */
function ComparableUnits() {
  const { t } = useLanguage()
  return (
    <ul className="about__list">
      {comparableUnits.map((units) => (
        <li key={units[0]}>{units.map((unit) => t(`figures.unit.${unit}`, { count: 2 })).join(', ')}</li>
      ))}
    </ul>
  )
}
