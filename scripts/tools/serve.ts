import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'

import sirv from 'sirv'

import { isEmbedPath, pathHeaders, securityHeaders } from '../build/headers'
import { builtSite, dist, type Site } from '../build/site'

const port = Number(process.env['PORT'] ?? 4173)

const { base, apiOrigin } = siteToServe()
const nothingHere = readFileSync(join(dist, '404.html'))
const files = sirv(dist, {
  brotli: true,
  gzip: true,
  etag: true,
  setHeaders: (response, pathname) => {
    for (const [name, value] of Object.entries(pathHeaders(pathname))) response.setHeader(name, value)
  },
})

const server = createServer((request, response) => {
  const [path = ''] = (request.url ?? '').slice(base.length).split('?')
  for (const [name, value] of Object.entries(securityHeaders(apiOrigin, isEmbedPath(path))))
    response.setHeader(name, value)
  const notFound = () => {
    response.writeHead(404, { ...pathHeaders('404.html'), 'Content-Type': 'text/html; charset=utf-8' })
    response.end(nothingHere)
  }
  if (!request.url?.startsWith(base)) return notFound()
  request.url = `/${request.url.slice(base.length)}`
  files(request, response, notFound)
})

server.on('error', (error) => {
  console.error(`The site could not be served on port ${port}: ${error.message}. PORT=… chooses another.`)
  process.exit(1)
})
server.listen(port, () => {
  const address = server.address()
  // Port 0 means any free port.
  const chosen = typeof address === 'object' && address ? address.port : port
  console.log(`Atlas SSI: http://localhost:${chosen}${base}`)
})

/** The settings of the build, not those of the present environment. */
function siteToServe(): Site {
  try {
    return builtSite()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
