import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { nginxConfig } from '../build/hosts/nginx'
import { builtSite, root } from '../build/site'

export const serverKinds = ['own', 'nginx'] as const
export type ServerKind = (typeof serverKinds)[number]

const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

/** Whether the server sends brotli: nginx needs a module for it, which may be missing. */
export function sendsBrotli(kind: ServerKind): boolean {
  return kind === 'own' || existsSync(brotli)
}

/** Serves `dist` on a port of this machine: as `npm start` does, or by nginx with `deploy/nginx.conf`. */
export function startServer(kind: ServerKind, port: number): ChildProcess {
  return kind === 'own' ? startOwn(port) : startNginx(port)
}

function startOwn(port: number): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'scripts/tools/serve.ts'], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/** Runs nginx in a folder of its own, without root. */
function startNginx(port: number): ChildProcess {
  const { error, stderr } = spawnSync('nginx', ['-v'], { encoding: 'utf8' })
  if (error)
    throw new Error(
      'There is no nginx to serve the site with: install it ("apt-get install nginx" on Debian).',
    )
  const prefix = mkdtempSync(join(tmpdir(), 'atlas-nginx-'))
  writeFileSync(join(prefix, 'site.conf'), siteConfig(prefix, port))
  writeFileSync(join(prefix, 'mime.types'), readFileSync('/etc/nginx/mime.types', 'utf8'))
  const hasBrotli = sendsBrotli('nginx')
  if (hasBrotli) writeFileSync(join(prefix, 'atlas-brotli.conf'), 'brotli_static on;\n')
  writeFileSync(join(prefix, 'nginx.conf'), mainConfig(prefix, hasBrotli))
  console.log(`${stderr.trim()}, ${hasBrotli ? 'with' : 'without'} brotli`)
  return spawn('nginx', ['-p', prefix, '-c', join(prefix, 'nginx.conf'), '-e', 'stderr'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/**
 * The deployed file, except for port and folder. For a site below a path, or with its data elsewhere, the file that `npm
 * run hosts` would write.
 */
function siteConfig(prefix: string, port: number): string {
  const { base, apiOrigin } = builtSite()
  const isPlain = base === '/' && apiOrigin === null
  const deployed = join(root, 'deploy/nginx.conf')
  const config = isPlain ? readFileSync(deployed, 'utf8') : nginxConfig(apiOrigin, base)
  const served = join(prefix, 'www', base).replace(/\/$/, '')
  mkdirSync(dirname(served), { recursive: true })
  symlinkSync(join(root, 'dist'), served)
  return config
    .replace('listen 80;', `listen 127.0.0.1:${port};\n  listen [::1]:${port};`)
    .replace('root /srv/atlas-ssi;', `root ${join(prefix, 'www')};`)
}

function mainConfig(prefix: string, hasBrotli: boolean): string {
  const isRoot = process.getuid?.() === 0
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `${hasBrotli ? `load_module ${brotli};\n` : ''}${isRoot ? 'user root;\n' : ''}daemon off;
worker_processes 1;
pid ${prefix}/nginx.pid;
error_log stderr warn;
events { worker_connections 256; }
http {
  access_log off;
${temporary.map((name) => `  ${name}_temp_path ${prefix}/${name};`).join('\n')}
  include ${prefix}/site.conf;
}
`
}
