import { useHeldError, useKnownNetwork, useWholeNetwork } from '~/parts/known-network'
import { LoadFailure } from '~/parts/LoadFailure'
import { onDemand } from '~/parts/on-demand'
import { useChosenPost } from '~/url/use-params'

import { PartBoundary } from './PartBoundary'

const ProblemNotice = onDemand(
  async () => (await import('~/app/shell/ProblemNotice')).ProblemNotice,
  ['problems'],
)

/** Message that the whole network could not be loaded, or which parts of it could not be read. An open card shows the former itself. */
export function WholeNotice() {
  const network = useKnownNetwork()
  const { postId } = useChosenPost()
  const answer = useWholeNetwork()
  const { data, isFetching, refetch } = answer
  const error = useHeldError(answer)
  async function retry() {
    const { isSuccess } = await refetch()
    // The focused retry button disappears.
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
