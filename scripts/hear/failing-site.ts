import { createServer, request } from 'node:http'

import type { RunningServer } from '../bench/start-server'
import { freePort } from '../tools/free-port'

/** The site as served, except that its endpoint answers with an error. */
export async function startFailingSite(address: string): Promise<RunningServer> {
  const port = await freePort()
  const server = createServer((asked, answer) => {
    if (asked.url?.includes('/api/v1/network.json')) {
      answer.writeHead(503)
      answer.end()
      return
    }
    const { url = '/', method, headers } = asked
    request(new URL(url, address), { method, headers }, (given) => {
      answer.writeHead(given.statusCode ?? 500, given.headers)
      given.pipe(answer)
    }).end()
  })
  await new Promise<void>((resolve) => void server.listen(port, resolve))
  return { address: `http://localhost:${port}/`, stop: () => void server.close() }
}
