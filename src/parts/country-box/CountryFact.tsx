import { useLanguage } from '~/i18n/language'
import type { NetworkSummary } from '~/model/network'
import { saidOfCountry } from '~/rules/coverage/country-standing'

interface CountryFactProps {
  readonly network: NetworkSummary
  readonly code: string
}

/** The standing of a country in three words, such as "hosts a post". */
export function CountryFact({ network, code }: CountryFactProps) {
  const { t } = useLanguage()
  return t(`filters.country.${saidOfCountry(network, code).standing}`)
}
