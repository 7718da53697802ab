import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makePrivateFolder } from './private-folder.ts'

/** What the installation can do with its own key. The key itself goes nowhere. */
export type Secrets = {
  /** A hash that nobody can compute or guess back without the key (HMAC-SHA-256, 32 bytes). */
  keyedHash(purpose: string, ...parts: readonly string[]): Buffer
  /** A text that only this installation can read again (AES-256-GCM), as base64url. */
  seal(purpose: string, text: string): string
  /** The text back. @throws Error when it was not sealed with this key for this purpose, or was changed */
  unseal(purpose: string, sealed: string): string
}

const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** The abilities that follow from a key. Each purpose works with a key of its own, derived by HKDF (RFC 5869). */
export function secretsFrom(key: Uint8Array): Secrets {
  if (key.length < KEY_BYTES)
    throw new Error(`the key of the installation must have at least ${KEY_BYTES} bytes`)
  const derived = new Map<string, Buffer>()
  const keyFor = (purpose: string): Buffer => {
    const known = derived.get(purpose)
    if (known) return known
    const made = Buffer.from(hkdfSync('sha256', key, '', `gilde ${purpose}`, KEY_BYTES))
    derived.set(purpose, made)
    return made
  }
  return {
    keyedHash: (purpose, ...parts) =>
      createHmac('sha256', keyFor(`hash ${purpose}`))
        .update(parts.join('\0'))
        .digest(),
    seal: (purpose, text) => seal(keyFor(`seal ${purpose}`), text),
    unseal: (purpose, sealed) => unseal(keyFor(`seal ${purpose}`), sealed),
  }
}

/**
 * The key of this installation: from the setting `GILDE_SECRET` (32 characters or more), else from the file
 * `secret.key` in the data folder, which is made the first time and is readable by its owner only. Several
 * processes that start at once end up with the same file.
 *
 * @throws Error when the setting or the file is too short to be safe
 */
export async function loadSecrets(
  dataFolder: string,
  setting: string | undefined = process.env['GILDE_SECRET'],
): Promise<Secrets> {
  if (setting !== undefined && setting !== '') return secretsFrom(Buffer.from(setting, 'utf8'))
  makePrivateFolder(dataFolder)
  const path = join(dataFolder, 'secret.key')
  return secretsFrom(Buffer.from(await readOrMake(path), 'base64url'))
}

async function readOrMake(path: string): Promise<string> {
  try {
    // Written in one call of 43 bytes by whoever comes first; the others find the file.
    const file = await open(path, 'wx', 0o600)
    const key = randomBytes(KEY_BYTES).toString('base64url')
    await file.writeFile(key)
    await file.sync()
    await file.close()
    return key
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return waitForKey(path)
  }
}

async function waitForKey(path: string): Promise<string> {
  for (let tried = 0; ; tried++) {
    const key = (await readFile(path, 'utf8')).trim()
    if (key !== '' || tried >= 50) return key
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

function seal(key: Buffer, text: string): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

function unseal(key: Buffer, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString(
    'utf8',
  )
}
