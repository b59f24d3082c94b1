import { langs } from '../../../src/i18n/languages/languages'
import { atlasPath, embedPath } from '../../../src/i18n/site-paths'
import { pathHeaders, securityHeaders } from '../headers'

/** MIME types that nginx does not know. */
const types = {
  'application/geo+json': 'geojson',
  'application/manifest+json': 'webmanifest',
  'text/csv': 'csv',
} as const

function quoted(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`
}

function escaped(path: string): string {
  return path.replaceAll('.', '\\.')
}

/** A `map` block: the value of a header for most paths, and for those that begin with one of `beginnings` below the base. */
function mapOf(header: string, beginnings: readonly string[], base: string): string {
  const lines = beginnings.map(
    (start) => `  ~^${escaped(base + start)} ${quoted(pathHeaders(start)[header] ?? '')};`,
  )
  return [`  default ${quoted(pathHeaders('/')[header] ?? '')};`, ...lines].join('\n')
}

/**
 * The configuration of nginx, to be included in the `http` block: `deploy/nginx.conf` for a site at the root of its host.
 * It sends the headers of `scripts/build/headers.ts`, which a test compares.
 * @param apiOrigin the origin of another server that holds the data, or null if they are beside the page
 * @param base the path of the site below its host and below nginx's `root`, such as `/atlas-ssi/`
 */
export function nginxConfig(apiOrigin: string | null, base = '/'): string {
  const { 'Content-Security-Policy': policy = '', ...others } = securityHeaders(apiOrigin)
  const framed = securityHeaders(apiOrigin, true)['Content-Security-Policy'] ?? ''
  const headers = Object.entries(others).map(
    ([name, value]) => `  add_header ${name} ${quoted(value)} always;`,
  )
  return `# Atlas SSI behind nginx, 1.18 or later. Written by "npm run hosts" from scripts/build/headers.ts: change it there.
# docs/deploying.md says where to put it and what to change: server_name, root, the certificate.

# Only the pages made for frames may be framed by other sites.
map $uri $atlas_policy {
  default ${quoted(policy)};
  ~^${escaped(base)}(?:${langs.map(atlasPath).filter(Boolean).join('|')})?embed(?:/|$) ${quoted(framed)};
}

# Files whose name holds a digest never change, the signs of the site seldom; all else is asked for anew.
map $uri $atlas_cache {
${mapOf('Cache-Control', ['assets/', 'favicon.', 'icons/'], base)}
}

# The open data may be read from any site. An empty value sends no header.
map $uri $atlas_cors {
${mapOf('Access-Control-Allow-Origin', ['api/'], base)}
}
map $uri $atlas_readers {
${mapOf('Cross-Origin-Resource-Policy', ['api/', ...langs.map(embedPath)], base)}
}

server {
  listen 80;
  server_name _;
  root /srv/atlas-ssi;
  index index.html;
  server_tokens off;
  # A redirect stays on the host, port and scheme that were asked, whatever stands in front of this server.
  absolute_redirect off;
  charset utf-8;
  charset_types text/css text/csv text/plain text/xml application/javascript;

  include mime.types;
  types {
${Object.entries(types)
  .map(([type, extension]) => `    ${type} ${extension};`)
  .join('\n')}
  }

  # The build has written a .gz and a .br beside every text. Brotli needs a module: see docs/deploying.md.
  gzip_static on;
  gzip_vary on;
  include atlas-brotli*.conf;

  add_header Content-Security-Policy $atlas_policy always;
${headers.join('\n')}
  add_header Cache-Control $atlas_cache always;
  add_header Access-Control-Allow-Origin $atlas_cors always;
  add_header Cross-Origin-Resource-Policy $atlas_readers always;

  error_page 404 ${base}404.html;

  location / {
    try_files $uri $uri/index.html =404;
  }

  # Without the slash at its end, an address of a page leads to the one with it.
  location ~ ^(?<page>.*/[^./]+)$ {
    if (-f $document_root$page/index.html) {
      return 301 $page/$is_args$args;
    }
    try_files $uri =404;
  }
}
`
}
