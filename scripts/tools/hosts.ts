import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { nginxConfig } from '../build/hosts/nginx'
import { readSite, root } from '../build/site'

const { apiOrigin, base } = readSite(process.env)
writeFileSync(join(root, 'deploy/nginx.conf'), nginxConfig(apiOrigin, base))
console.log('deploy/nginx.conf says what scripts/build/headers.ts says.')
