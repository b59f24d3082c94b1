import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { compileNetwork } from '../../../data/compile'
import { notesOf, refusals } from './release-rules'

const root = join(import.meta.dirname, '../../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

function pack(version: string): readonly string[] {
  const name = `atlas-ssi-${version}`
  const out = join(root, 'dist-release')
  mkdirSync(out, { recursive: true })
  // Reproducible: the same files give the same archive, whoever packs it and when.
  const same = [
    '--sort=name',
    '--mtime=@0',
    '--owner=0',
    '--group=0',
    '--numeric-owner',
    '--use-compress-program=gzip -9n',
  ]
  const archive = join(out, `${name}.tar.gz`)
  const { status, stderr, error } = spawnSync(
    'tar',
    ['-c', ...same, '-f', archive, '--transform', `s|^dist|${name}|`, '-C', root, 'dist'],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`GNU tar could not pack dist/: ${stderr || String(error)}`)
  copyFileSync(join(root, 'dist/sbom.cdx.json'), join(out, `${name}.sbom.cdx.json`))
  const files = [`${name}.tar.gz`, `${name}.sbom.cdx.json`]
  const sums = files.map((file) => {
    const sum = createHash('sha256')
      .update(readFileSync(join(out, file)))
      .digest('hex')
    return `${sum}  ${file}\n`
  })
  writeFileSync(join(out, 'SHA256SUMS'), sums.join(''))
  return [...files, 'SHA256SUMS']
}

/** Checks whether the tag may become a release; with "pack", copies the build into `dist-release/`. */
function run([tag = '', step]: readonly string[]): string {
  const { version }: { readonly version: string } = JSON.parse(read('package.json'))
  const changelog = read('CHANGELOG.md')
  const faults = refusals({ tag, version, changelog, ...compileNetwork() })
  if (faults.length > 0) throw new Error(`No release:\n${faults.join('\n')}`)
  if (step !== 'pack') return `${tag} may be released.`
  const files = pack(version)
  writeFileSync(join(root, 'dist-release/notes.md'), notesOf(changelog, version))
  return `dist-release/ holds ${files.join(', ')}, and what is new in notes.md.`
}

try {
  console.log(run(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
