import { existsSync, readFileSync } from 'node:fs'
import { rootFolder } from '../platform/root-folder.ts'

/** Where this build put what the browser needs, and the style sheet itself for pages of one request. */
export type Assets = {
  readonly stylesheet: string
  readonly script: string
  readonly passkeyScript: string
  readonly styles: string
}

let known: Assets | undefined

/**
 * Reads `dist/public/assets.json`, once.
 *
 * Without a build (tests of single pages) the addresses are empty names: pages work without them.
 */
export function assets(): Assets {
  known ??= read()
  return known
}

function read(): Assets {
  const folder = new URL('dist/public/', rootFolder())
  const list = new URL('assets.json', folder)
  if (!existsSync(list)) {
    return {
      stylesheet: '/assets/gilde.css',
      script: '/assets/main.js',
      passkeyScript: '/assets/passkey.js',
      styles: '',
    }
  }
  const names = JSON.parse(readFileSync(list, 'utf8')) as {
    stylesheet: string
    script: string
    passkeyScript: string
  }
  return { ...prefixed(names), styles: readFileSync(new URL(names.stylesheet, folder), 'utf8') }
}

function prefixed(names: { stylesheet: string; script: string; passkeyScript: string }) {
  return {
    stylesheet: `/assets/${names.stylesheet}`,
    script: `/assets/${names.script}`,
    passkeyScript: `/assets/${names.passkeyScript}`,
  }
}
