import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'

import sirv from 'sirv'

import { apiOriginOf, isEmbedPath, pathHeaders, securityHeaders } from '../build/headers'

const folder = join(import.meta.dirname, '../..', process.env['ATLAS_DIST'] ?? 'dist')
const base = process.env['ATLAS_BASE'] ?? '/'
const port = Number(process.env['PORT'] ?? 4173)

if (!existsSync(join(folder, 'index.html'))) {
  console.error(
    'There is no built site in dist/: run "npm run build" first, or "npm start", which does both.',
  )
  process.exit(1)
}

const notFoundFile = join(folder, '404.html')
const nothingHere = existsSync(notFoundFile) ? readFileSync(notFoundFile) : 'Nothing is published here.\n'
const apiOrigin = apiOriginOf(process.env['VITE_API_URL'])
const files = sirv(folder, {
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
server.listen(port, () => console.log(`Atlas SSI: http://localhost:${port}${base}`))
