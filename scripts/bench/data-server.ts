import { createServer } from 'node:http'
import { brotliCompressSync, constants } from 'node:zlib'

import type { Network } from '../../src/model/network'
import { freePort } from '../tools/free-port'

export interface DataServer {
  readonly url: string
  /** Sets the document to answer with. */
  readonly serve: (network: Network) => void
  readonly stop: () => void
}

/** Starts another server that keeps the contract of the endpoint, for documents of any size. */
export async function startDataServer(): Promise<DataServer> {
  let body = Buffer.from('')
  const server = createServer((_request, response) => {
    response.writeHead(200, {
      'Content-Type': 'application/json',
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      'Access-Control-Allow-Origin': '*',
      'Timing-Allow-Origin': '*',
      'Cache-Control': 'no-cache',
    })
    response.end(body)
  })
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, resolve))
  return {
    url: `http://localhost:${port}/network.json`,
    serve: (network) => {
      // Megabytes at the best quality would take a minute.
      const params = { [constants.BROTLI_PARAM_QUALITY]: 6 }
      body = brotliCompressSync(JSON.stringify(network), { params })
    },
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
