import { useKnownNetwork, useWholeIfThere, useWholeNetwork } from '~/parts/known-network'
import { LoadFailure } from '~/parts/LoadFailure'
import { onDemand } from '~/parts/on-demand'
import { useHeldError } from '~/parts/use-held-error'
import { needWhole } from '~/rules/selection/filter-table'
import { useIdle } from '~/ui/use-idle'
import { useChosenPost, useCompared, useFilters, useYear } from '~/url/use-params'

import { PartBoundary } from './PartBoundary'

const ProblemNotice = onDemand(
  async () => (await import('~/app/shell/ProblemNotice')).ProblemNotice,
  ['problems'],
)

/**
 * Asks for the whole network when the address or a rest of the page gives reason to, and says what came of
 * it: why there is none, or what of it could not be read. A card that is asked for says the former itself.
 */
export function WholeNotice() {
  const network = useKnownNetwork()
  const { postId } = useChosenPost()
  const { filters } = useFilters()
  const { from, to } = useCompared()
  const { at } = useYear()
  const isAsked = postId !== null || needWhole(filters) || [from, to, at].some((asked) => asked !== null)
  const isIdle = useIdle()
  // What has been asked for once may be asked for again.
  const isThere = useWholeIfThere() !== undefined
  const answer = useWholeNetwork(!network || isAsked || isIdle || isThere)
  const { data, isFetching, refetch } = answer
  const error = useHeldError(answer)
  async function retry() {
    const { isSuccess } = await refetch()
    // The button that had the focus goes.
    if (isSuccess) document.getElementById('main')?.focus()
  }
  return (
    <>
      {error && (!network || postId === null) && (
        <LoadFailure
          error={error}
          isBusy={isFetching}
          onRetry={() => void retry()}
          edition={data?.network.edition}
        />
      )}
      {data && data.problems.length > 0 && (
        <PartBoundary>
          <ProblemNotice problems={data.problems} />
        </PartBoundary>
      )}
    </>
  )
}
