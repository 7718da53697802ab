import { createHash } from 'node:crypto'

/** The SHA-256 (FIPS 180-4) of bytes, or of a text as UTF-8: 32 bytes. */
export function sha256Of(content: Uint8Array | string): Buffer {
  return createHash('sha256').update(content).digest()
}
