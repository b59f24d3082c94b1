import type { QueryClient } from '@tanstack/react-query'

import { editionsQuery } from '~/api/fetch/editions.query'
import { changedClaims, type ClaimChanges } from '~/rules/editions/changed-claims'

import type { DrawChangeMark } from './change-mark-context'
import { ChangeMark } from './ChangeMark'

/** The marks of claims that editions changed or added, and none of others. */
export function changeMarks(changes: ClaimChanges): DrawChangeMark {
  return (id) => {
    const change = changes.get(id)
    return change && <ChangeMark id={id} {...change} />
  }
}

/** The same, of the editions that are served. Throws where they cannot be had. */
export async function askChangeMarks(client: QueryClient): Promise<DrawChangeMark> {
  return changeMarks(changedClaims(await client.fetchQuery(editionsQuery)))
}
