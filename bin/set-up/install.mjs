import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { root, SetUpError } from './house.mjs'
import { run } from './run.mjs'

const modules = join(root, 'node_modules')
const stamp = join(modules, '.gilde-installed')

/** Whether node_modules is what package-lock.json says. */
export function isInstalled() {
  const hash = lockHash()
  try {
    return readFileSync(stamp, 'utf8') === hash || adopt(hash)
  } catch {
    return adopt(hash)
  }
}

/**
 * Runs `npm ci` without install scripts: nothing that is fetched gets to run while it is installed.
 *
 * Some registries do not carry the packages of every other platform, and a lock file written against
 * one lacks them; `npm ci` then refuses although all we need is there. `npm install` takes the same
 * versions from the lock file, and the missing ones by the exact version their parent names.
 */
export async function installPackages() {
  const locked = await npm(['ci'])
  if (locked.status !== 0 && /EUSAGE/.test(locked.said)) {
    const { status, said } = await npm(['install', '--no-save'])
    if (status !== 0) throw new SetUpError(explain(said))
  } else if (locked.status !== 0) {
    throw new SetUpError(explain(locked.said))
  }
  writeFileSync(stamp, lockHash())
}

/** @param {string[]} what */
function npm(what) {
  const [command, ...first] = findNpm()
  const options = [
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  return run(command, [...first, ...what, ...options, ...cacheOption()], {
    quiet: true,
    environment: { NODE_ENV: undefined },
  })
}

function lockHash() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  return createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex')
}

/**
 * Somebody installed by hand: good when npm's own list of what it installed agrees with the lock file.
 * @param {string} hash
 */
function adopt(hash) {
  try {
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
    const present = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')).packages
    for (const [path, { version, optional }] of Object.entries(wanted)) {
      if (path === '') continue
      const is = present[path]
      if (is ? is.version !== version : !optional) return false
      if (is && !existsSync(join(root, path, 'package.json'))) return false
    }
    writeFileSync(stamp, hash)
    return true
  } catch {
    return false
  }
}

/** The npm that runs us, else the one beside this Node, else the one on the path. */
function findNpm() {
  const running = process.env.npm_execpath
  if (running && /npm-cli\.[cm]?js$/.test(running)) return [process.execPath, running]
  const beside = join(dirname(dirname(process.execPath)), 'lib/node_modules/npm/bin/npm-cli.js')
  return existsSync(beside) ? [process.execPath, beside] : ['npm']
}

/** npm keeps its downloads in the home folder; where that cannot be written, we lend it one. */
function cacheOption() {
  const wanted = process.env.npm_config_cache ?? join(homedir(), '.npm')
  try {
    mkdirSync(wanted, { recursive: true })
    accessSync(wanted, constants.W_OK)
    return []
  } catch {
    return ['--cache', join(root, '.cache/npm')]
  }
}

/** @param {string} said */
function explain(said) {
  const tail = said.split('\n').slice(-12).join('\n')
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|FETCH_ERROR|network/i.test(said)) {
    return `${tail}\nThe npm registry cannot be reached: connect to the internet (or set a proxy) and try again.`
  }
  if (/ENOSPC/.test(said)) return `${tail}\nThe disk is full: Gilde needs about 1 GB.`
  if (/EACCES|EPERM|EROFS/.test(said))
    return `${tail}\nnpm may not write in ${root}: run this as the owner of that folder.`
  return `${tail}\nnpm could not install the packages; what it said stands above.`
}
