import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { CliError } from './cli-command.ts'

/**
 * The content of a file that was named on the command line.
 *
 * @throws CliError (exit code 2: the command was given wrongly) with one sentence when it cannot be read
 */
export async function contentOfFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(path))
  } catch (error) {
    throw unreadable(path, error)
  }
}

/** Sees whether a file that is read later, piece by piece, can be. @throws CliError as `contentOfFile` */
export async function mustBeFile(path: string): Promise<void> {
  const found = await stat(path).catch((error: unknown) => {
    throw unreadable(path, error)
  })
  if (found.isDirectory()) throw unreadable(path, { code: 'EISDIR' })
}

/** The SHA-256 of a file in hex, by which two people see that they speak of the same one. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/** One sentence for a file that cannot be read. */
export function unreadable(path: string, error: unknown): CliError {
  const { code } = error as { code?: string }
  return new CliError(`${path} cannot be read: ${WHY[code ?? ''] ?? code ?? String(error)}.`, 2)
}

/** One sentence for a file that cannot be written. */
export function unwritable(path: string, error: unknown): CliError {
  const { code } = error as { code?: string }
  return new CliError(`${path} cannot be written: ${WHY[code ?? ''] ?? code ?? String(error)}.`, 2)
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'this user may not',
  EPERM: 'this user may not',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
}
