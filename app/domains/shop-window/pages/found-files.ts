/** What search engines ask for first: where they may look, and what there is. Only the shop windows. */
import { dayOf } from '../../../values/day.ts'
import { paths } from '../../../web/paths.ts'
import type { Visit } from '../../../web/visit.ts'
import { publicAddresses, type PublicAddress } from '../shop-page.db.ts'
import { addresses } from './addresses.ts'
import type { ShopNeeds } from './shop-needs.ts'

/** `robots.txt` (RFC 9309): the longest rule that fits an address counts. */
export function robotsFile(needs: ShopNeeds) {
  return async (): Promise<Response> => {
    const any = addresses.front('*')
    const lines = ['User-agent: *', 'Disallow: /', ...[any, paths.assets()].map((path) => `Allow: ${path}`)]
    const whole = [...lines, '', `Sitemap: ${needs.publicOrigin}${addresses.sitemap()}`, ''].join('\n')
    return plainFile(whole, 'text/plain; charset=utf-8')
  }
}

/** `sitemap.xml` (sitemaps.org 0.9): every public page of the installation, with the day it was last changed. */
export function sitemapFile(needs: ShopNeeds) {
  return async (visit: Visit): Promise<Response> => {
    const pages = await visit.read(publicAddresses)
    const urls = pages.map((page) => entryOf(needs.publicOrigin, page)).join('')
    return plainFile(
      `<?xml version="1.0" encoding="UTF-8"?>\n` +
        `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`,
      'application/xml; charset=utf-8',
    )
  }
}

function entryOf(origin: string, { coop, slug, changedAt }: PublicAddress): string {
  const path = slug === undefined ? addresses.front(coop) : addresses.window(coop, slug)
  return `  <url><loc>${escaped(origin + path)}</loc><lastmod>${dayOf(changedAt)}</lastmod></url>\n`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function plainFile(content: string, type: string): Response {
  return new Response(content, { headers: { 'content-type': type, 'cache-control': 'no-cache' } })
}
