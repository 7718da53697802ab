import { readFile } from 'node:fs/promises'
import type { Context } from 'hono'
import { rootFolder } from '../platform/root-folder.ts'

const MEDIA_TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  map: 'application/json',
}

/** A file of the build. Its name holds a hash of what is in it, so a browser keeps it for ever. */
export async function serveAsset(c: Context): Promise<Response> {
  const name = c.req.param('name') ?? ''
  const mediaType = MEDIA_TYPES[name.split('.').at(-1) ?? '']
  if (!/^[\w-]+(\.[\w-]+)+$/.test(name) || mediaType === undefined) return c.notFound()
  try {
    const content = await readFile(new URL(`dist/public/${name}`, rootFolder()))
    return c.body(new Uint8Array(content), 200, {
      'content-type': mediaType,
      'cache-control': 'public, max-age=31536000, immutable',
    })
  } catch {
    return c.notFound()
  }
}
