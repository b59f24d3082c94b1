import { useLanguage } from '~/i18n/language'
import type { Contact } from '~/model/post'

import { CardSection } from './CardSection'
import { ClaimLine } from './ClaimLine'
import { mailHref, phoneHref } from './contact-links'

interface CardContactProps {
  readonly contact: Contact | undefined
}

/** The contact as known at its date; and always a note that it is not for emergencies. */
export function CardContact({ contact }: CardContactProps) {
  const { t, date } = useLanguage()
  return (
    <CardSection title={t('card.contact')}>
      {contact ? (
        <>
          <p>
            <ClaimLine claim={contact}>
              {t(contact.asOf.length > 7 ? 'card.contact.onDay' : 'card.contact.in', {
                date: date(contact.asOf),
              })}
            </ClaimLine>
          </p>
          <address className="card-contact">
            {contact.address && <p>{contact.address}</p>}
            {contact.phone && (
              <p>
                <Reach words={contact.phone} href={phoneHref(contact.phone)} />
              </p>
            )}
            {contact.email && (
              <p>
                <Reach words={contact.email} href={mailHref(contact.email)} />
              </p>
            )}
          </address>
        </>
      ) : (
        <p className="mission-card__silence">{t('card.contact.none')}</p>
      )}
      <p className="card-contact__emergency">{t('card.contact.emergency')}</p>
    </CardSection>
  )
}

function Reach({ words, href }: { words: string; href: string | null }) {
  return href === null ? words : <a href={href}>{words}</a>
}
