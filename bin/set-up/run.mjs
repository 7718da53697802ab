import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, SetUpError } from './house.mjs'

/** The process that began us, before set-up took its time. */
const begunBy = process.ppid

/**
 * Runs a program and waits for it. Quiet: what it prints is kept and handed back.
 *
 * @param {string} command
 * @param {string[]} options
 * @param {{ quiet?: boolean, environment?: Record<string, string | undefined> }} how
 * @returns {Promise<{ status: number, signal: string | null, said: string }>}
 */
export function run(command, options, how = {}) {
  return new Promise((resolve, reject) => {
    let said = ''
    const child = spawn(command, options, {
      cwd: root,
      env: { ...process.env, ...how.environment },
      stdio: how.quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    })
    child.stdout?.on('data', (chunk) => (said += chunk))
    child.stderr?.on('data', (chunk) => (said += chunk))
    const release = passSignals(child)
    child.on('error', (error) => {
      release()
      reject(new SetUpError(`${command} could not be run: ${error.message}`))
    })
    child.on('close', (code, signal) => {
      release()
      const status = code ?? 128 + (signal ? constants.signals[signal] : 0)
      resolve({ status, signal, said: said.trim() })
    })
  })
}

/**
 * Becomes another program: the same process where Node can do that (22.15 and later), else a child
 * that gets our signals, ends when we are killed, and whose exit code is ours. Runs in the folder
 * the operator is in.
 *
 * @param {string} node
 * @param {string[]} options
 * @returns {Promise<void>}
 */
export async function become(node, options) {
  const environment = {
    ...process.env,
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'dist/.compiled'),
    // npm may die without telling (a shell stands between it and us): the program looks whether it is there.
    GILDE_PARENT: process.env.npm_lifecycle_event ? `${process.pid} ${begunBy}` : undefined,
  }
  if (environment.GILDE_PARENT === undefined) delete environment.GILDE_PARENT
  if (process.execve) return process.execve(node, [node, ...options], environment)
  const leash = pathToFileURL(join(root, 'bin/set-up/leash.mjs')).href
  const child = spawn(node, ['--import', leash, ...options], {
    env: { ...environment, GILDE_LEASH: '1' },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  passSignals(child)
  if (environment.GILDE_PARENT) {
    setInterval(() => process.ppid !== begunBy && child.kill('SIGTERM'), 500).unref()
  }
  return new Promise((_, reject) => {
    child.on('error', (error) => reject(new SetUpError(`${node} could not be run: ${error.message}`)))
    child.on('exit', (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
}

/**
 * Ctrl-C in a terminal reaches the child by itself, so that one is only kept from ending us.
 * @param {import('node:child_process').ChildProcess} child
 */
function passSignals(child) {
  const passed = ['SIGTERM', 'SIGHUP', 'SIGUSR2']
  const pass = (signal) => child.kill(signal)
  const interrupted = () => process.stdin.isTTY || child.kill('SIGINT')
  for (const signal of passed) process.on(signal, pass)
  process.on('SIGINT', interrupted)
  return () => {
    for (const signal of passed) process.off(signal, pass)
    process.off('SIGINT', interrupted)
  }
}
