import { ClaimCheck } from '~/features/claim-check/ClaimCheck'
import { CountryAnswer } from '~/features/country-coverage/CountryAnswer'
import { useHref } from '~/url/address'
import { useChoosePost } from '~/url/use-params'

/** The form as a part of the atlas. */
export function CheckPart() {
  const here = useHref()({})
  const { choose } = useChoosePost()
  return (
    <ClaimCheck
      level={2}
      renderCountry={(network, code) => (
        <CountryAnswer network={network} country={code} id={`check-${code}`} here={here} onChoose={choose} />
      )}
    />
  )
}
