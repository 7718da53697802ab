import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { announce, root, SetUpError } from './house.mjs'

const folder = join(root, '.cache')
const file = join(folder, 'setting-up')

/**
 * Two commands given at once set up one after the other. The lock of a process that was killed is taken over.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(work) {
  let waiting = false
  while (!take()) {
    if (!waiting) announce('Another command is setting up here; waiting for it …')
    waiting = true
    await pause(200)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

function take() {
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return takeFromDead()
    if (['EACCES', 'EROFS', 'EPERM'].includes(error.code)) {
      throw new SetUpError(
        `Set-up must write in ${root}, which this user may not: run it once as the owner of that folder.`,
      )
    }
    throw error
  }
}

function takeFromDead() {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    if (pid && isAlive(pid)) return false
    // Renaming succeeds for one of several who see the same dead lock.
    renameSync(file, `${file}.${process.pid}`)
    rmSync(`${file}.${process.pid}`, { force: true })
  } catch {
    // gone meanwhile: try again
  }
  return false
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return pid !== process.pid
  } catch (error) {
    return error.code === 'EPERM'
  }
}
