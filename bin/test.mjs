// `npm test`: sets up whatever is missing, then lint, types and every test, a real browser included.
// The last line is `N passed, N failed`: each check counts as one. Arguments go to Vitest.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bringUp } from './set-up/bring-up.mjs'
import { runChecks } from './set-up/checks.mjs'
import { main, root } from './set-up/house.mjs'
import { outcomeOf } from './set-up/report.mjs'
import { run } from './set-up/run.mjs'

await main(async () => {
  const node = await bringUp({ build: false })
  const checks = await runChecks(node, { build: true })
  const browser = await findBrowser(node)
  const tests = await runTests(node, process.argv.slice(2))
  const passed = tests.passed + checks.filter((check) => check.passed).length + (browser ? 1 : 0)
  const failed = tests.failed + checks.filter((check) => !check.passed).length + (browser ? 0 : 1)
  for (const sentence of tests.sentences) process.stdout.write(`${sentence}\n`)
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
  const folder = mkdtempSync(join(tmpdir(), `gilde-report-${process.pid}-`))
  const report = join(folder, 'tests')
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const reporters = ['--reporter=default', `--reporter=${join(root, 'bin/set-up/report-as-we-go.mjs')}`]
  try {
    writeFileSync(report, '')
    const environment = { GILDE_TEST_REPORT: report }
    const ending = await run(node, [vitest, 'run', ...reporters, ...options], { environment })
    return outcomeOf(ending, readFileSync(report, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
