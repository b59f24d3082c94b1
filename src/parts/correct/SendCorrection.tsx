import { useLanguage } from '~/i18n/language'

interface SendCorrectionProps {
  /** `mailto:` or `https:`, or empty where there is none. */
  readonly contact: string
  readonly subject: string
  readonly text: string
}

/** Where the text may be sent: by mail, with the text in it already, or to a page; or that no address is known. */
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
