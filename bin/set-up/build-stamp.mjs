import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './house.mjs'

const stamp = join(root, 'dist/.sources')

/** Whether `dist/` was built from the sources as they are now. */
export function isBuilt() {
  try {
    return existsSync(join(root, 'dist/gilde.js')) && readFileSync(stamp, 'utf8') === sourcesHash()
  } catch {
    return false
  }
}

/** Remembers what `dist/` was built from. */
export function markBuilt() {
  writeFileSync(stamp, sourcesHash())
}

/** The contents decide, not the times: a checkout that changes nothing builds nothing. */
function sourcesHash() {
  const hash = createHash('sha256')
  for (const name of ['package-lock.json', 'vite.config.ts', 'bin/build.mjs']) add(hash, name)
  for (const folder of ['app', 'demo']) {
    const names = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    for (const name of names.sort()) add(hash, name.slice(root.length + 1))
  }
  return hash.digest('hex')
}

function add(hash, name) {
  hash
    .update(`${name}\0`)
    .update(readFileSync(join(root, name)))
    .update('\0')
}
