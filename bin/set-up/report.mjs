import { relative } from 'node:path'
import { root } from './house.mjs'

/**
 * What became of the tests. A file that could not be loaded has no tests in it and fails all the same; so does a stray
 * error; and so does every file that Vitest was to run and said nothing about, because it ended before.
 *
 * @param {{ status: number, signal?: string | null }} ending of Vitest
 * @param {string} report what report-as-we-go.mjs wrote
 * @returns {{ passed: number, failed: number, skipped: number, sentences: string[] }}
 */
export function outcomeOf({ status, signal }, report) {
  const lines = linesOf(report)
  const files = lines.filter((line) => line.file !== undefined)
  const having = (...states) =>
    files.flatMap(({ tests }) => tests).filter((state) => states.includes(state)).length
  const broken = files.filter(({ failed, tests }) => failed && !tests.includes('failed')).length
  const done = new Set(files.map(({ file }) => file))
  const silent = lines.flatMap(({ wanted = [] }) => wanted).filter((file) => !done.has(file))
  const sentences = []
  if (signal || lines.length === 0) {
    sentences.push(
      signal ? `Vitest was ended by ${signal}.` : `Vitest ended with exit code ${status} and ran nothing.`,
    )
  }
  if (silent.length > 0) {
    sentences.push(`Without a result, and so counted as failed (${silent.length}):`)
    for (const file of silent) sentences.push(`  ${relative(root, file)}`)
  }
  const failed = having('failed') + broken + silent.length
  const well = status === 0 && lines.length > 0
  return {
    passed: having('passed'),
    failed: failed || (well ? 0 : 1),
    skipped: having('skipped', 'pending'),
    sentences,
  }
}

/** The last line may be half written. */
function linesOf(report) {
  return report.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line)]
    } catch {
      return []
    }
  })
}
