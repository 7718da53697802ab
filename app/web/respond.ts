import type { ComponentChildren } from 'preact'
import type { FieldErrors } from './form.ts'
import type { Visit } from './visit.ts'
import { besideField, renderFragment, renderPage, type FieldError, type PageProps } from '../ui/index.ts'
import { formatTime } from '../values/format.ts'
import { assets } from './assets.ts'
import { paths } from './paths.ts'

/** What a page says of itself; the frame around it follows from the visit. */
export type PageContent = {
  readonly title: string
  readonly children: ComponentChildren
  /** 200 unless said otherwise: 422 wrong input, 409 refused, 404, 403. */
  readonly status?: number
  readonly wide?: boolean
  /** No navigation and everything in one request: sign-in, the customer's page. */
  readonly bare?: boolean
  /** Loads the passkey script as well. */
  readonly passkey?: boolean
}

/** The idle time after which a shared device signs out. */
export const IDLE_MINUTES = 15

/** A whole page for this visitor: language, co-operative, navigation, who is signed in. */
export function page(visit: Visit, content: PageContent): Response {
  const { cooperative, signedIn } = visit
  const built = assets()
  const html = renderPage({
    language: visit.language,
    title: content.title,
    errors: content.status === 422,
    here: visit.url.pathname + visit.url.search,
    nonce: visit.nonce,
    assets: {
      stylesheet: built.stylesheet,
      script: built.script,
      ...(content.passkey ? { extraScripts: [built.passkeyScript] } : {}),
      ...(content.bare ? { inlineStyles: built.styles } : {}),
    },
    ...(cooperative ? { cooperative: faceOf(cooperative) } : {}),
    ...(cooperative && !content.bare ? { navigation: visit.navigation() } : {}),
    ...(signedIn && !content.bare
      ? { person: { name: signedIn.name, href: paths.account() }, signOut: paths.signOut() }
      : {}),
    ...(content.bare ? {} : behalfBar(visit)),
    ...(signedIn?.sharedDevice ? { idleMinutes: IDLE_MINUTES } : {}),
    frame: content.bare ? 'bare' : 'full',
    wide: content.wide ?? false,
    ...noBsnBox(visit),
    filesChosen: visit.filesChosen,
    children: content.children,
  })
  return new Response(html, {
    status: content.status ?? 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': keepingOf(visit, content) },
  })
}

/** While somebody works on behalf of a member: that they do, until when, and the way to stop. */
function behalfBar({ signedIn, cooperative, text, language }: Visit) {
  const behalf = signedIn?.behalf
  if (!behalf || !cooperative || behalf.cooperativeId !== cooperative.id) return {}
  const until = formatTime(behalf.until, language)
  const sentence = text.onBehalf.now({ name: behalf.name, until })
  return { onBehalf: { sentence, stop: text.onBehalf.stop, action: paths.stopOnBehalf(cooperative.slug) } }
}

/**
 * Pages are kept nowhere, but for a form with errors: that is the answer to a POST, and who comes back to it would
 * see "document expired" (Chromium's ERR_CACHE_MISS) instead of what they typed. On a shared device, and of who is not
 * signed in (codes are typed there), not even that; signing out empties the cache.
 */
function keepingOf({ signedIn }: Visit, { status }: PageContent): string {
  return status === 422 && signedIn && !signedIn.sharedDevice ? 'private, no-cache' : 'no-store'
}

function faceOf(cooperative: NonNullable<Visit['cooperative']>) {
  return {
    name: cooperative.name,
    href: paths.home(cooperative.slug),
    theme: paths.theme(cooperative.slug),
    ...(cooperative.hasLogo ? { logo: paths.logo(cooperative.slug) } : {}),
  }
}

/** For `renderPage`: the box to tick where a number that looks like a BSN was refused. */
export function noBsnBox({ bsn }: Pick<Visit, 'bsn'>): Pick<PageProps, 'asksNoBsn'> {
  return bsn.asked || bsn.saidNone ? { asksNoBsn: { ticked: bsn.saidNone } } : {}
}

/** A piece of a page, for a live preview. */
export function fragment(visit: Visit, children: ComponentChildren): Response {
  return new Response(renderFragment(visit.language, children), {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  })
}

/** On to another page after something was done (303, so that a reload does not send the form again). */
export function redirect(to: string, headers: Record<string, string> = {}): Response {
  return new Response(null, {
    status: 303,
    headers: { location: to, 'cache-control': 'no-store', ...headers },
  })
}

/**
 * A stored file, to look at or to download. Never run: the browser is told to trust the media type and
 * nothing in it.
 */
export function file(
  stored: { name: string; media_type: string; content: Buffer },
  how: 'inline' | 'attachment' = 'inline',
): Response {
  const name = encodeURIComponent(stored.name)
  return new Response(new Uint8Array(stored.content), {
    headers: {
      'content-type': stored.media_type,
      'content-disposition': `${how}; filename*=UTF-8''${name}`,
      'cache-control': 'private, max-age=0, must-revalidate',
      'content-security-policy': filePolicy(stored.media_type),
    },
  })
}

/**
 * What a file may load and run: nothing. A PDF is in no sandbox, for Safari shows an empty page then; scripts in it
 * stay inside the viewer. What the viewer itself is made of is allowed: its styles, and the file as an object in
 * its page.
 */
function filePolicy(mediaType: string): string {
  return mediaType === 'application/pdf'
    ? "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'"
    : "default-src 'none'; style-src 'unsafe-inline'; sandbox"
}

/** The sentence for each wrong field: with its name in it for `ErrorSummary`, without it beside the field. */
export function sentences(
  visit: Visit,
  errors: FieldErrors,
  labelOf: (field: string) => string,
): { readonly list: FieldError[]; of(field: string): string | undefined } {
  const list = Object.entries(errors).map(([field, wrong]) => ({
    field,
    sentence: visit.text.form.wrong[wrong](labelOf(field)),
    beside: visit.text.form.wrong[wrong](),
  }))
  return { list, of: (field) => besideField(list, field) }
}
