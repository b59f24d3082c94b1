import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..')
const linter = join(root, 'node_modules/oxlint/bin/oxlint')

interface Report {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[]
}

/** Runs the linter in a folder. Its exit code 1, for findings, is no failure here. */
export function runLinter(folder: string, ...options: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const settings = { cwd: folder, maxBuffer: 2 ** 26, timeout: 50_000 }
    execFile(process.execPath, [linter, ...options], settings, (error, stdout, stderr) => {
      if (error && error.code !== 1) reject(new Error(`The linter broke down: ${stderr}`, { cause: error }))
      else resolve(stdout)
    })
  })
}

/**
 * Lints files (path and text) with the project's own rules in a temporary project, so that a test that is interrupted
 * leaves nothing behind in `src`.
 * @returns for every file with a fault, the rules that caught it
 */
export async function lintTree(
  files: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-lint-'))
  try {
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
    for (const name of ['.oxlintrc.json', 'tsconfig.json', 'package.json'])
      await cp(join(root, name), join(folder, name))
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), `${text}\n`)
    }
    const report: Report = JSON.parse(
      await runLinter(folder, '--format=json', 'src', 'data', 'mocks', 'scripts', 'tests'),
    )
    const found = new Map<string, Set<string>>()
    for (const { code, filename } of report.diagnostics)
      found.set(filename, (found.get(filename) ?? new Set()).add(code))
    return found
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
