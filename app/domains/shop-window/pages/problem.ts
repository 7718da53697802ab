import { addresses } from './addresses.ts'

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

/** A problem as programs read one: `application/problem+json` (RFC 9457). @param origin of the installation */
export function problemAnswer(origin: string, problem: Problem): Response {
  const { status, reason, title, detail, errors, headers = {} } = problem
  const type = `${origin}${addresses.api()}#${reason}`
  return new Response(JSON.stringify({ type, title, status, detail, ...(errors ? { errors } : {}) }), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  })
}

/** What went well, as JSON. */
export function jsonAnswer(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
  })
}
