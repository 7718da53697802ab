import type { ComponentChildren } from 'preact'
import { DEFAULT_THEME, renderPage, themeCss, type FoundPicture } from '../../../ui/index.ts'
import { cutShort } from '../../../values/cut-short.ts'
import { assets } from '../../../web/assets.ts'
import { paths } from '../../../web/paths.ts'
import { noBsnBox } from '../../../web/respond.ts'
import type { Visit } from '../../../web/visit.ts'

/** What a page for everybody says of itself. */
export type PublicContent = {
  readonly title: string
  /** What search engines show under the title. */
  readonly description: string
  /** Where the name of the co-operative leads. */
  readonly home: string
  /** The one address it is found by, whole. */
  readonly canonical: string
  /** What it is in the words of schema.org; absent where there is nothing to find. */
  readonly data?: string
  /** What is shown beside it where somebody shares it. */
  readonly picture?: FoundPicture
  /** Where the same is as a feed. */
  readonly feed?: string
  readonly status?: number
  readonly children: ComponentChildren
}

/** As long as search engines show. */
const LONGEST_DESCRIPTION = 160

/**
 * A page for everybody, in one request: no cookie, no script, the styles in the page itself. It is asked for anew each
 * time, and search engines keep no copy: what is taken back is gone.
 */
export function publicPage(visit: Visit, content: PublicContent): Response {
  const cooperative = visit.cooperative!
  const built = assets()
  const html = renderPage({
    language: visit.language,
    title: content.title,
    errors: content.status === 422,
    here: visit.url.pathname,
    nonce: visit.nonce,
    assets: { stylesheet: built.stylesheet, inlineStyles: built.styles },
    cooperative: {
      name: cooperative.name,
      href: content.home,
      inlineTheme: themeCss({ brand: cooperative.colour || DEFAULT_THEME.brand }),
      ...(cooperative.hasLogo ? { logo: paths.logo(cooperative.slug) } : {}),
    },
    frame: 'bare',
    ...noBsnBox(visit),
    found: {
      description: cutShort(content.description.replace(/\s+/g, ' ').trim(), LONGEST_DESCRIPTION),
      canonical: content.canonical,
      title: content.title,
      site: cooperative.name,
      ...(content.data === undefined ? {} : { data: content.data }),
      ...(content.feed === undefined ? {} : { feed: content.feed }),
      ...(content.picture === undefined ? {} : { picture: content.picture }),
    },
    children: content.children,
  })
  const robots = content.status === undefined || content.status === 200 ? 'noarchive' : 'noindex'
  return new Response(html, {
    status: content.status ?? 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-robots-tag': robots,
      vary: 'accept-language, cookie',
    },
  })
}
