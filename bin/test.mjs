// `npm test`: sets up whatever is missing, then lint, types and every test, a real browser included.
// The last line is `N passed, N failed`: each check counts as one. Arguments go to Vitest.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bringUp } from './set-up/bring-up.mjs'
import { runChecks } from './set-up/checks.mjs'
import { main, root } from './set-up/house.mjs'
import { run } from './set-up/run.mjs'

await main(async () => {
  const node = await bringUp({ build: false })
  const checks = await runChecks(node, { build: true })
  const browser = await findBrowser(node)
  const tests = await runTests(node, process.argv.slice(2))
  const passed = tests.passed + checks.filter((check) => check.passed).length + (browser ? 1 : 0)
  const failed = tests.failed + checks.filter((check) => !check.passed).length + (browser ? 0 : 1)
  if (tests.skipped > 0) process.stdout.write(`${tests.skipped} skipped, see above why\n`)
  process.stdout.write(`${passed} passed, ${failed} failed\n`)
  process.exitCode = failed === 0 ? 0 : 1
})

/** Before the tests, so that it is installed once and said once. */
async function findBrowser(node) {
  const script = join(root, 'test/harness/find-browser.ts')
  return (await run(node, [script])).status === 0
}

async function runTests(node, options) {
  const folder = mkdtempSync(join(tmpdir(), 'gilde-report-'))
  const report = join(folder, 'tests.json')
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  try {
    const { status } = await run(node, [vitest, 'run', ...reporters, ...options])
    return count(status, report)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A file that could not be loaded has no tests in it, and fails all the same; so does a stray error. */
function count(status, report) {
  let files = []
  try {
    files = JSON.parse(readFileSync(report, 'utf8')).testResults
  } catch {
    process.stdout.write('Vitest left no report.\n')
  }
  const tests = files.flatMap((file) => file.assertionResults)
  const having = (...states) => tests.filter((test) => states.includes(test.status)).length
  const broken = files.filter((file) => {
    return file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed')
  }).length
  const failed = having('failed') + broken
  const skipped = having('skipped', 'pending', 'todo')
  return { passed: having('passed'), failed: failed || (status === 0 ? 0 : 1), skipped }
}
