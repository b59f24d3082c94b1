const international = /^\+\d[\d\s().-]{6,24}$/
const mailbox = /^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/

/**
 * A `tel:` address for a number with a country code, such as +33 (0)1 23 45 67 89; else null: a national number would
 * reach somebody else from abroad.
 */
export function phoneHref(phone: string): string | null {
  if (!international.test(phone)) return null
  return `tel:+${phone.replace('(0)', '').replaceAll(/\D/g, '')}`
}

/** A `mailto:` address for one plain mailbox; else null, so that nothing can add a header. */
export function mailHref(email: string): string | null {
  return mailbox.test(email) ? `mailto:${email}` : null
}
