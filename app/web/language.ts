import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { isLanguage, type Language } from '../text/index.ts'
import { isForPrograms } from './problem.ts'
import type { SignedIn } from './visit.ts'

const LANGUAGE_COOKIE = 'gilde_taal'

/**
 * The language that was chosen on this device, else that of who is signed in, else what the browser asks. Programs are
 * answered in one, English, as the document of the API says.
 */
export function languageOf(c: Context, signedIn?: SignedIn): Language {
  if (isForPrograms(c.req.path)) return 'en'
  const chosen = getCookie(c, LANGUAGE_COOKIE) ?? signedIn?.language ?? ''
  if (isLanguage(chosen)) return chosen
  const asked = c.req.header('accept-language')?.toLowerCase() ?? ''
  return /^en\b/.test(asked) ? 'en' : 'nl'
}

/** Keeps the language that is chosen, and goes back to where it was. */
export function chooseLanguage(c: Context): Response {
  const language = c.req.param('language') ?? ''
  const back = c.req.query('terug') ?? '/'
  const secure = new URL(c.req.url).protocol === 'https:'
  if (isLanguage(language)) {
    setCookie(c, LANGUAGE_COOKIE, language, {
      path: '/',
      maxAge: 31_536_000,
      sameSite: 'Lax',
      httpOnly: true,
      secure,
    })
  }
  return c.redirect(isPathHere(back) ? back : '/', 303)
}

/** Whether a text is a path on this site, so that nobody is sent elsewhere by a link that looks like ours. */
export function isPathHere(path: string): boolean {
  return /^\/(?![/\\])[^\\\s]*$/.test(path)
}
