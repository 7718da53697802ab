import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Language } from '../../text/index.ts'
import type { Cents } from '../../values/money.ts'
import type { PotAnswer } from './tell-pot-answer-job.ts'

/** Whose pot was asked, and what they are told. `amount` in cents: what was asked at most; `why` of a no. */
export type UntoldAnswer = {
  readonly email: string
  readonly language: Language
  readonly firstName: string
  readonly what: string
  readonly amount: Cents
  readonly why: string
}

/** The member who is to hear an answer and has no mail about it yet; undefined without an address. For the job. */
export async function untoldAnswer(
  tx: Tx,
  { kind, requestId }: PotAnswer,
): Promise<UntoldAnswer | undefined> {
  const { rows } = await sql<UntoldAnswer>`
    select email, language, first_name as "firstName", what, amount, why
    from told_of_pot_answer(${kind}, ${requestId})`.execute(tx)
  return rows[0]
}
