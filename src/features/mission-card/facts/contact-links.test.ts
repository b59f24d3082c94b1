import { expect, test } from 'vitest'

import { mailHref, phoneHref } from './contact-links'

test('a number with its country code can be rung, the optional zero left out', () => {
  expect(phoneHref('+381 11 302 35 69')).toBe('tel:+381113023569')
  expect(phoneHref('+33 (0)1 49.27.49-27')).toBe('tel:+33149274927')
})

test.each(['011/302 35 69', '01 49 27 49 27', '+33', '+33 1 49 27 ext. 2', '+33 1;phone-context=x', ''])(
  'the number "%s" stays plain text',
  (phone) => expect(phoneHref(phone)).toBeNull(),
)

test('a plain mailbox can be written to', () => {
  expect(mailHref('ssi.belgrade-amba@diplomatie.gouv.fr')).toBe('mailto:ssi.belgrade-amba@diplomatie.gouv.fr')
})

test.each(['ssi@localhost', 'a@b.fr?bcc=c@d.fr', 'a@b.fr,c@d.fr', 'javascript:alert(1)', 'a%0A@b.fr', ''])(
  'the address "%s" stays plain text',
  (email) => expect(mailHref(email)).toBeNull(),
)
