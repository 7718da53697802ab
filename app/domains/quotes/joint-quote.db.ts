/** What a fellow sees of a joint quote that another leads, and what they say to it: the only way they get at one. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import {
  lineOf,
  stakeOf,
  type LineJson,
  type PricedLine,
  type Stake,
  type StakeJson,
} from '../sales/index.ts'
import type { Billing } from './billing.ts'
import { billingOf, type BillingJson } from './quote-row.ts'
import type { QuoteState } from './quote.ts'

/** A joint quote as a fellow sees it: to whom, what, for how much and with whom. Amounts in cents. */
export type JointQuote = {
  readonly id: Id<'quote'>
  readonly state: QuoteState
  readonly revision: number
  readonly submittedBy: Id<'person'> | undefined
  readonly agreedBy: Id<'person'> | undefined
  readonly leaderName: string
  readonly tradeName: string
  readonly customerName: string
  readonly workedFrom: Day
  readonly workedUntil: Day
  readonly pricesIncludeVat: boolean
  readonly note: string
  readonly lines: readonly PricedLine[]
  readonly billing: Billing
  readonly net: Cents
  readonly vatTotal: Cents
  readonly total: Cents
  readonly number: string | null
  readonly validUntil: Day | null
  readonly shares: readonly Stake[]
}

type Row = Omit<JointQuote, 'lines' | 'billing' | 'shares' | 'submittedBy' | 'agreedBy'> & {
  submittedBy: Id<'person'> | null
  agreedBy: Id<'person'> | null
  lines: LineJson[]
  billing: BillingJson[]
  stakes: StakeJson[]
}

/** The joint quotes of who asks that others lead, from when they were put forward, the newest first. */
export async function jointQuotes(tx: Tx, id?: Id<'quote'>): Promise<readonly JointQuote[]> {
  const { rows } = await sql<Row>`
    select id, state, revision, submitted_by as "submittedBy", agreed_by as "agreedBy", leader_name as "leaderName",
      trade_name as "tradeName", customer_name as "customerName", worked_from as "workedFrom",
      worked_until as "workedUntil", prices_include_vat as "pricesIncludeVat", note, lines, billing, net,
      vat as "vatTotal", total, number, valid_until as "validUntil", stakes_of_quote(id) as stakes
    from joint_quotes() where id = coalesce(${id ?? null}::uuid, id)
    order by drafted_at desc, id desc`.execute(tx)
  return rows.map(({ submittedBy, agreedBy, lines, billing, stakes, ...row }) => ({
    ...row,
    submittedBy: submittedBy ?? undefined,
    agreedBy: agreedBy ?? undefined,
    lines: lines.map(lineOf),
    billing: billingOf(billing),
    shares: stakes.map(stakeOf),
  }))
}

export type JointAnswerRefusal =
  | 'quote-not-found'
  | 'quote-not-submitted'
  | 'quote-changed'
  | 'agreed-already'

/** Says yes, or no with words, to a joint quote as it was seen. Why it was not taken; undefined when it was. */
export async function answerJointQuote(
  tx: Tx,
  of: { readonly quoteId: Id<'quote'>; readonly revision: number; readonly noBecause: string | null },
  at: Date,
): Promise<JointAnswerRefusal | undefined> {
  const { rows } = await sql<{ why: JointAnswerRefusal | null }>`
    select answer_joint_quote(${of.quoteId}, ${of.revision}, ${of.noBecause}, ${at}) as why`.execute(tx)
  return rows[0]?.why ?? undefined
}
