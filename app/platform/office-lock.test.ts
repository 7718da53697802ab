import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeFolder } from './make-folder.ts'
import { lockOffice } from './office-lock.ts'

const folder = mkdtempSync(join(tmpdir(), 'gilde-lock-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('one office in a data folder; when it is gone, the next', () => {
  const data = join(folder, 'not', 'there', 'yet')
  const first = lockOffice(data)
  expect(first).toBeDefined()
  expect(lockOffice(data)).toBeUndefined()
  first!.release()
  const second = lockOffice(data)
  expect(second).toBeDefined()
  second!.release()
})

test.runIf(process.platform === 'linux')('a folder that cannot be made is said at once', () =>
  expect(() => makeFolder('/proc/gilde-nowhere/data')).toThrow(/ENOENT|EACCES|EPERM/),
)
