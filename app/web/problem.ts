import { paths } from './paths.ts'
import type { Visit } from './visit.ts'

/** What is wrong with one part of what was sent: where (RFC 6901), and what. */
export type PartOfProblem = { readonly pointer: string; readonly detail: string }

/** Why a program did not get what it asked. */
export type Problem = {
  readonly status: number
  /** The word for the reason, the same for ever. */
  readonly reason: string
  readonly title: string
  readonly detail: string
  readonly errors?: readonly PartOfProblem[]
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * A problem as programs read one: `application/problem+json` (RFC 9457), in English (`languageOf`).
 *
 * @param origin of the installation
 */
export function problemAnswer(origin: string, problem: Problem): Response {
  const { status, reason, title, detail, errors, headers = {} } = problem
  const type = problemType(origin, reason)
  return new Response(JSON.stringify({ type, title, status, detail, ...(errors ? { errors } : {}) }), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'content-language': 'en',
      'cache-control': 'no-store',
      ...headers,
    },
  })
}

/** The address that stands for a reason. @param origin of the installation */
export function problemType(origin: string, reason: string): string {
  return `${origin}${paths.api()}#${reason}`
}

/** Whether programs come to an address, and read a problem where people read a page. */
export function isForPrograms(path: string): boolean {
  return path.startsWith(`${paths.api()}/`)
}

/** Nothing is at this address (404). */
export function notFoundProblem(origin: string, { text }: Visit): Response {
  const { title, body } = text.form.notFound
  return problemAnswer(origin, { status: 404, reason: 'not-found', title, detail: body })
}

/** More was sent than is read here (413). */
export function tooLargeProblem(origin: string, { text }: Visit): Response {
  const { title, form } = text.form.tooLarge
  return problemAnswer(origin, { status: 413, reason: 'request-too-large', title, detail: form })
}

/** A bug of ours (500). @param number by which we find it in the log */
export function brokenProblem(origin: string, { broken }: Visit['text']['form'], number: string): Response {
  const detail = `${broken.body} ${number}`
  return problemAnswer(origin, { status: 500, reason: 'broken', title: broken.title, detail })
}

/** Until when nothing is taken any more, as seconds for `Retry-After` (RFC 9110, 10.2.3): at least one. */
export function secondsUntil(again: Date, now: Date): string {
  return String(Math.max(1, Math.ceil((again.getTime() - now.getTime()) / 1000)))
}
