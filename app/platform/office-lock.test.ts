import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
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
