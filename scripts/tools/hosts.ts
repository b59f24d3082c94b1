import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { apiOriginOf } from '../build/headers'
import { nginxConfig } from '../build/hosts/nginx'

const config = nginxConfig(apiOriginOf(process.env['VITE_API_URL']), process.env['ATLAS_BASE'])
writeFileSync(join(import.meta.dirname, '../../deploy/nginx.conf'), config)
console.log('deploy/nginx.conf says what scripts/build/headers.ts says.')
