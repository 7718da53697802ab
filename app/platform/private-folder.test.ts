/** Where mails and keys lie, nobody else of the machine may look. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeToOutbox } from './mail-outbox.ts'
import { closeToOthers, makePrivateFolder } from './private-folder.ts'
import { loadSecrets } from './secrets.ts'

const folder = mkdtempSync(join(tmpdir(), 'gilde-private-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const modeOf = (...path: string[]) => (statSync(join(...path)).mode & 0o7777).toString(8)

test('whatever makes them first, makes them so', async () => {
  await loadSecrets(join(folder, 'key'), '')
  const mail = { to: 'anna@voorbeeld.example', subject: 'Dag', text: 'Dag Anna' }
  await writeToOutbox(join(folder, 'mails'), { from: 'kantoor@voorbeeld.example', ...mail }, mail)
  expect([modeOf(folder, 'key'), modeOf(folder, 'mails')]).toEqual(['700', '700'])
})

test('what is of everybody is left as it is', () => {
  const shared = join(folder, 'shared')
  mkdirSync(shared)
  chmodSync(shared, 0o1777)
  closeToOthers(shared)
  expect(modeOf(shared)).toBe('1777')
})

test.runIf(process.platform === 'linux')('a folder that cannot be made is said at once', () =>
  expect(() => makePrivateFolder('/proc/gilde-nowhere/data')).toThrow(/ENOENT|EACCES|EPERM/),
)
