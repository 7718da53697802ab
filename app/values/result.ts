import type { RefusalFacts } from './refusal-facts.ts'

/**
 * The outcome of something that may normally be refused. A refusal is a value with a word that has a
 * sentence in `text/`; a bug throws instead.
 */
export type Result<T, R extends string> = Ok<T> | Refused<R>
export type Ok<T> = { readonly ok: true; readonly value: T }
export type Refused<R extends string> = {
  readonly ok: false
  readonly reason: R
  /** What the sentence may name: a number, a date. Never a secret. Which, `RefusalFacts` says. */
  readonly facts: Readonly<Record<string, string>>
}

/** It went well. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value }
}

/** A normal "no", with the word of its reason and the facts its sentence may name. */
export function refuse<R extends string>(
  reason: R,
  ...[facts]: R extends keyof RefusalFacts ? [facts: RefusalFacts[R]] : []
): Refused<R> {
  return { ok: false, reason, facts: facts ?? {} }
}
