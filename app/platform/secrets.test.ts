import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSecrets, secretsFrom } from './secrets.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gilde-secrets-'))
})
afterAll(() => rm(folder, { recursive: true }))

const secrets = secretsFrom(new Uint8Array(32).fill(1))

test('what is sealed can be read back, by this key and for this purpose only, and unchanged only', () => {
  const sealed = secrets.seal('app', 'geheim')
  expect(secrets.unseal('app', sealed)).toBe('geheim')
  expect(secrets.seal('app', 'geheim')).not.toBe(sealed)
  expect(() => secrets.unseal('other', sealed)).toThrow()
  expect(() => secretsFrom(new Uint8Array(32).fill(2)).unseal('app', sealed)).toThrow()
  const bytes = Buffer.from(sealed, 'base64url')
  for (let i = 0; i < bytes.length; i++) {
    const changed = Buffer.from(bytes)
    changed[i]! ^= 1
    expect(() => secrets.unseal('app', changed.toString('base64url'))).toThrow()
  }
})

test('a hash depends on key, purpose and the division into parts', () => {
  const hashes = [
    secrets.keyedHash('a', 'b', 'c'),
    secrets.keyedHash('a', 'bc'),
    secrets.keyedHash('b', 'b', 'c'),
    secretsFrom(new Uint8Array(32).fill(2)).keyedHash('a', 'b', 'c'),
  ]
  expect(new Set(hashes.map((hash) => hash.toString('hex'))).size).toBe(4)
})

test('the key is made once, also when several processes start at one moment, for nobody else to read', async () => {
  const made = await Promise.all(
    Array.from({ length: 8 }, () => loadSecrets(join(folder, 'data'), undefined)),
  )
  expect(new Set(made.map((one) => one.keyedHash('x').toString('hex'))).size).toBe(1)
  const path = join(folder, 'data/secret.key')
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(Buffer.from(await readFile(path, 'utf8'), 'base64url')).toHaveLength(32)
})

test('a key that is too short is refused', async () => {
  await expect(loadSecrets(folder, 'kort')).rejects.toThrow('at least 32 bytes')
  await writeFile(join(folder, 'secret.key'), 'c2hvcnQ')
  await expect(loadSecrets(folder, undefined)).rejects.toThrow('at least 32 bytes')
})
