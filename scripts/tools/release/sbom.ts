import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../..')
const target = 'dist/sbom.cdx.json'

interface Component {
  name: string
  readonly licenses?: readonly unknown[]
  readonly hashes?: readonly unknown[]
}
interface Bom {
  readonly metadata: { readonly component: Component }
  readonly components: readonly Component[]
}

/**
 * Writes the list of all packages into the built site, as npm derives it from the lockfile, in CycloneDX. npm names the
 * project after its folder: replaced by its own name. Throws if npm fails, or if a package has no licence or checksum.
 */
function writeBom(): void {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--sbom-type', 'application'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  if (status !== 0) throw new Error(`npm could not list the packages: ${stderr}`)
  const bom: Bom = JSON.parse(stdout)
  const bare = bom.components.filter(({ licenses = [], hashes = [] }) => !licenses.length || !hashes.length)
  if (bare.length > 0)
    throw new Error(`Without a licence or a checksum: ${bare.map(({ name }) => name).join(', ')}`)
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  bom.metadata.component.name = name
  writeFileSync(join(root, target), `${JSON.stringify(bom, null, 2)}\n`)
  console.log(`${target} names ${bom.components.length} packages.`)
}

try {
  writeBom()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
