import { delay, http, HttpResponse } from 'msw'

import type { Scenario } from './scenario'

/** Handler that answers the endpoint, whatever its origin and base path, with a scenario. */
export function endpointHandler(played: Scenario) {
  return http.get('*/api/v1/network.json', async () => {
    if (played.delay > 0) await delay(played.delay)
    if (typeof played.status === 'string') return HttpResponse.error()
    return new HttpResponse(played.body, { status: played.status, headers: { ...played.headers } })
  })
}
