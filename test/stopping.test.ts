import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rootFolder } from '../app/platform/root-folder.ts'

/** The office as npm runs it: a shell between npm and us, which dies without passing a signal on. */
let folder: string
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'gilde-stopping-'))))
afterAll(() => rm(folder, { recursive: true, force: true }))

const program = fileURLToPath(new URL('bin/start.mjs', rootFolder()))

test('there is one office on a data folder, and it stops when what began it is gone', async () => {
  const env: NodeJS.ProcessEnv = { ...process.env, GILDE_DATA: folder, GILDE_DEMO: '0', GILDE_PORT: '0' }
  for (const name of ['DATABASE_URL', 'PORT', 'PUBLIC_ORIGIN']) delete env[name]
  const words = ['-c', '"$0" "$1"; true', process.execPath, program]
  const shell = spawn('sh', words, { env: { ...env, npm_lifecycle_event: 'start' }, stdio: 'pipe' })
  let said = ''
  shell.stdout.on('data', (chunk) => (said += String(chunk)))
  const over = once(shell.stdout, 'end')
  await expect.poll(() => said, { timeout: 50_000 }).toContain('Gilde is open at')

  const second = promisify(execFile)(process.execPath, [program], { env })
  const [where] = /http:\S+/.exec(said)!
  await expect(second).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`already at ${where}`),
  })

  shell.kill('SIGKILL')
  await over
  await expect(fetch(where)).rejects.toThrow()
}, 300_000)
