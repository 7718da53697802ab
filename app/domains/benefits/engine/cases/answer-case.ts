/** One case of `npx gilde benefit`: which scheme, which day, what is given; answered or refused, never thrown. */
import type { BenefitReason } from '../refusals.ts'
import { parseDay } from '../../../../values/day.ts'
import { refuse, type Refused } from '../../../../values/result.ts'
import { isReckonedScheme, whomElse, type ReckonedScheme } from '../elsewhere.ts'
import { knownUntil } from '../lookup.ts'
import type { Parameters } from '../parameters.ts'
import { isRefused, type Answered, type CaseResult } from './case-answer.ts'
import { asksEntitlement, caseFields } from './case-fields.ts'
import { aibCase, bbzCase, ioawCase, wajongCase } from './other-cases.ts'
import { pwCase } from './pw-cases.ts'
import { wiaCase, wwCase } from './uwv-cases.ts'
import type { Step } from '../step.ts'

/** What a case calls itself: a text or a number, given back as it came. */
export type CaseId = string | number

/** The answer to a case, or a refusal. */
export type CaseAnswer = { readonly id: CaseId } & (
  | { readonly result: CaseResult; readonly steps: readonly Step[] }
  | { readonly refused: Refused<BenefitReason> }
)

/**
 * Answers `{"id", "scheme", "date", "input"}`. The rules are those of the case's day. A field that nobody here knows is
 * refused: a number that leaves out a fact is a wrong number.
 *
 * @param line what `JSON.parse` gave
 * @returns a refusal without an answer when it is no case at all
 */
export function answerCase(
  line: unknown,
  parameters: Parameters,
): CaseAnswer | Refused<'case-not-an-object'> {
  if (typeof line !== 'object' || line === null || Array.isArray(line)) return refuse('case-not-an-object')
  const { id, scheme, date, input } = line as Readonly<Record<string, unknown>>
  if (typeof id !== 'string' && typeof id !== 'number') return refuse('case-not-an-object')
  if (typeof scheme !== 'string' || typeof input !== 'object' || input === null || Array.isArray(input))
    return { id, refused: refuse('case-not-an-object') }
  const answer = answered(scheme, date, input as Readonly<Record<string, unknown>>, parameters)
  return isRefused(answer) ? { id, refused: answer } : { id, ...answer }
}

function answered(
  scheme: string,
  date: unknown,
  input: Readonly<Record<string, unknown>>,
  parameters: Parameters,
): Answered {
  if (!isReckonedScheme(scheme)) return whomElse(scheme)
  if (asksEntitlement(input)) return refuse('entitlement-ask')
  const on = typeof date === 'string' ? parseDay(date) : undefined
  if (!on) return refuse('case-date-wrong')
  const last = knownUntil(parameters)
  if (on > last) return refuse('case-date-too-late', { day: last })
  const fields = caseFields(input)
  const answer = BY_SCHEME[scheme](fields, on, parameters)
  // What was wrong with a field is why there is no answer, or why there may be none.
  const refusal = fields.refusal()
  return refusal && (!isRefused(answer) || refusal.reason !== 'field-unknown') ? refusal : answer
}

/** How each scheme is answered; one that is computed and has no answer here does not compile. */
const BY_SCHEME: Readonly<Record<ReckonedScheme, typeof pwCase>> = {
  PW: pwCase,
  BBZ: bbzCase,
  IOAW: ioawCase,
  AIB: aibCase,
  WW: wwCase,
  WIA: wiaCase,
  WAJONG: wajongCase,
}
