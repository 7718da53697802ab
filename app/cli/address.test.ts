/** Where mails and keys lie, nobody else of the machine may look. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readConfig } from '../platform/config.ts'
import { lockOffice } from '../platform/office-lock.ts'
import { keepAddress } from './address.ts'

const folder = mkdtempSync(join(tmpdir(), 'gilde-private-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const modeOf = (...path: string[]) => (statSync(join(...path)).mode & 0o7777).toString(8)
const settings = (data: string) => readConfig({ GILDE_DATA: data })

test('a first start keeps the data folder and the outbox to oneself', async () => {
  const data = join(folder, 'new', 'data')
  const lock = lockOffice(data)
  await keepAddress(settings(data))
  expect([modeOf(data), modeOf(data, 'outbox')]).toEqual(['700', '700'])
  lock!.release()
})

test('those of an earlier version are closed at a start', async () => {
  const data = join(folder, 'old')
  mkdirSync(join(data, 'outbox'), { recursive: true })
  for (const path of [data, join(data, 'outbox')]) chmodSync(path, 0o755)
  lockOffice(data)!.release()
  await keepAddress(settings(data))
  expect([modeOf(data), modeOf(data, 'outbox')]).toEqual(['700', '700'])
})
