/** The operator's command as a person types it, for tests: a process of its own, its words and its exit code. */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { rootFolder } from '../app/platform/root-folder.ts'

export type Said = { readonly code: number; readonly out: string; readonly error: string }

/** Runs a program of ours to its end, on its own database and not that of the tests. */
export function run(program: string, args: readonly string[], settings: NodeJS.ProcessEnv): Promise<Said> {
  const env: NodeJS.ProcessEnv = { ...process.env, ...settings }
  delete env['DATABASE_URL']
  return new Promise((resolve) => {
    const path = fileURLToPath(new URL(program, rootFolder()))
    execFile(process.execPath, [path, ...args], { env }, (failure, out, error) => {
      const code = typeof failure?.code === 'number' ? failure.code : failure ? 1 : 0
      resolve({ code, out: out.toString(), error: error.toString() })
    })
  })
}

/** An office that is open on a data folder; gives what stops it. */
export async function openOffice(data: string): Promise<() => Promise<void>> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    GILDE_DATA: data,
    GILDE_DEMO: '0',
    PORT: '0',
  }
  delete env['DATABASE_URL']
  const path = fileURLToPath(new URL('dist/gilde.js', rootFolder()))
  const office = spawn(process.execPath, [path, 'start'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(office, 'exit')
  let said = ''
  for await (const piece of office.stdout) {
    said += String(piece)
    if (said.includes('is open at')) break
  }
  if (!said.includes('is open at')) throw new Error(`the office did not open: ${said}`)
  return async () => {
    office.kill('SIGINT')
    await ended
  }
}
