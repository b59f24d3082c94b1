import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { nginxConfig } from './hosts/nginx'

writeFileSync(join(import.meta.dirname, '../deploy/nginx.conf'), nginxConfig(null))
console.log('deploy/nginx.conf says what scripts/headers.ts says.')
