import { useLanguage } from '~/i18n/language'

interface SendCorrectionProps {
  /** A `mailto:` or `https:` address; empty if none is known. */
  readonly contact: string
  readonly subject: string
  readonly text: string
}

/** A link to send the text: a mail that holds it already, or a page; or a note that no address is known. */
export function SendCorrection({ contact, subject, text }: SendCorrectionProps) {
  const { t } = useLanguage()
  if (contact === '') return <span className="action-panel__status">{t('correct.send.none')}</span>
  const { protocol, host, pathname } = new URL(contact)
  if (protocol !== 'mailto:')
    return (
      <a className="action-panel__other" href={contact} rel="noopener noreferrer">
        {t('correct.send.page', { address: host })}
      </a>
    )
  // RFC 6068: spaces as %20, lines parted by CR LF.
  const body = encodeURIComponent(text.replaceAll('\n', '\r\n'))
  return (
    <a
      className="action-panel__other"
      href={`${contact}?subject=${encodeURIComponent(subject)}&body=${body}`}
    >
      {t('correct.send.mail', { address: pathname })}
    </a>
  )
}
