import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isBuilt, markBuilt } from './build-stamp.mjs'
import { announce, root, SetUpError, timed } from './house.mjs'
import { installPackages, isInstalled } from './install.mjs'
import { withLock } from './lock.mjs'
import { findNode } from './node.mjs'
import { run } from './run.mjs'

// These files run before node_modules exists, on any Node from 20 on: plain JavaScript, no packages.

/**
 * Does what is needed before the program can run, and nothing when it is done already.
 *
 * @param {{ build: boolean }} wish build: whether `dist/` must be up to date
 * @returns {Promise<string>} the path of the Node to run everything with
 */
export async function bringUp(wish) {
  const isReady = () => isInstalled() && (!wish.build || isBuilt())
  if (!isReady()) {
    await withLock(async () => {
      if (!isInstalled()) await timed('Installing packages with npm', installPackages)
      const node = findNode()
      if (wish.build && !isBuilt()) await timed('Building', () => build(node))
    })
  }
  return findNode()
}

/** @param {string} node */
async function build(node) {
  if (!existsSync(join(root, 'app/main.ts')))
    throw new SetUpError('app/main.ts is missing: there is nothing to build.')
  const result = await run(node, [join(root, 'bin/build.mjs'), '--quiet'], { quiet: true })
  if (result.status !== 0) {
    announce(result.said)
    throw new SetUpError('The program could not be built; what the builder said stands above.')
  }
  markBuilt()
}
