import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { Language } from '../text/index.ts'
import { galleryPages, renderGallery, type GalleryPage } from './gallery.fixture.tsx'
import { renderFragment } from './page.tsx'
import { Paragraph } from './components/typography.tsx'
import { buildCss } from './styles/build-css.ts'

const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "form-action 'self'",
].join('; ')

/** The gallery as a site of its own, with the policy of the real one; for tests in a browser. */
export type GallerySite = {
  readonly address: (page: GalleryPage, language?: Language) => string
  /** What was posted, as text, oldest first. */
  readonly posted: string[]
  readonly script: string
  readonly close: () => Promise<void>
}

/** Builds style sheet and script, and serves the gallery at a free port of this machine. */
export async function serveGallery(): Promise<GallerySite> {
  const [{ css }, script] = await Promise.all([buildCss(), bundle('main')])
  const posted: string[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const send = (type: string, body: string) => {
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': STRICT })
      response.end(body)
    }
    if (request.method === 'POST') {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')))
      request.on('end', () => {
        posted.push(`${url.pathname} ${body}`)
        send(
          'text/html',
          renderFragment(
            'nl',
            <Paragraph>{`Gerekend: ${new URLSearchParams(body).get('price') ?? ''}`}</Paragraph>,
          ),
        )
      })
      return
    }
    if (url.pathname === '/gilde.css') return send('text/css', css)
    if (url.pathname === '/main.js') return send('text/javascript', script)
    const [, language, page] = url.pathname.split('/')
    const known = galleryPages.find((name) => name === page) ?? 'components'
    const assets = { stylesheet: '/gilde.css', script: '/main.js' }
    return send('text/html', renderGallery(known, language === 'en' ? 'en' : 'nl', assets))
  })
  const port = await listen(server)
  return {
    address: (page, language = 'nl') => `http://localhost:${port}/${language}/${page}`,
    posted,
    script,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  }
}

/** One script as the build makes it. */
export async function bundle(name: 'main' | 'passkey'): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: fileURLToPath(new URL(`islands/${name}.ts`, import.meta.url)) },
    },
  })
  const outputs = Array.isArray(made) ? made : [made]
  const chunks = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .filter((part) => part.type === 'chunk')
  if (chunks.length !== 1) throw new Error(`${name}: ${chunks.length} scripts instead of one`)
  return chunks[0]?.code ?? ''
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () => resolve((server.address() as AddressInfo).port))
  })
}
