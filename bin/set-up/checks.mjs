import { join } from 'node:path'
import { isBuilt } from './build-stamp.mjs'
import { root } from './house.mjs'
import { run } from './run.mjs'

const builds = ['bin/build.mjs']
const lint = ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings']
const types = ['node_modules/typescript/bin/tsc', '-p', '.']

/**
 * What is checked without running the program. Each prints what it finds.
 *
 * @param {string} node
 * @param {{ build?: boolean }} wish build: also bring dist/ up to date, which some tests run
 * @returns {Promise<{ name: string, passed: boolean }[]>}
 */
export async function runChecks(node, wish = {}) {
  const outcomes = []
  const checks = { ...(wish.build && !isBuilt() && { build: builds }), lint, types }
  for (const [name, [file, ...options]] of Object.entries(checks)) {
    const begun = performance.now()
    const { status, said } = await run(node, [join(root, file), ...options], { quiet: true })
    const took = `${((performance.now() - begun) / 1000).toFixed(1)} s`
    if (status !== 0) process.stdout.write(`${said}\n`)
    process.stdout.write(`${name}: ${status === 0 ? 'good' : 'FAILED'} (${took})\n`)
    outcomes.push({ name, passed: status === 0 })
  }
  return outcomes
}
