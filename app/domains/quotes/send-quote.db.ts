import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import { inQueue } from '../../platform/jobs.ts'
import type { Id } from '../../values/id.ts'
import { jsonOf } from '../sales/index.ts'
import type { Part } from './billing.ts'
import type { PartShare } from './joint-parts.ts'
import { renderQuoteJob } from './quote-jobs.ts'
import { eventsInsert, type NewQuoteEvent } from './quote.db.ts'
import type { Sent } from './quote.ts'

/** Takes the next number of the series of a year. A refusal after this gives it back. */
export async function takeQuoteNumber(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  year: number,
): Promise<number> {
  const { rows } = await sql<{ in_year: number }>`
    insert into quote_counter as counter (cooperative_id, year, next_number) values (${cooperativeId}, ${year}, 2)
    on conflict (cooperative_id, year) do update set next_number = counter.next_number + 1
    returning next_number - 1 as in_year`.execute(tx)
  return rows[0]!.in_year
}

/** What is stored when a quote is sent. */
export type ToSend = {
  readonly id: Id<'quote'>
  readonly by: Id<'person'>
  readonly year: number
  readonly inYear: number
  readonly sent: Omit<Sent, 'documentId'>
  readonly parts: readonly Part[]
  /** Of joint work: of each part, what is of whom. */
  readonly shares: readonly (readonly PartShare[])[]
}

/** Makes a draft the offer it will be for ever, with its parts and its link, and asks for its paper. */
export async function storeSent(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { id, by, year, inYear, sent, parts, shares }: ToSend,
  events: readonly NewQuoteEvent[],
  at: Date,
): Promise<void> {
  const render = inQueue(renderQuoteJob, cooperativeId, { quoteId: id }, id)
  await sql`
    with happened as (${eventsInsert(cooperativeId, id, events, at)})
    update quote set state = 'sent', number = ${sent.number}, number_year = ${year}, number_in_year = ${inYear},
      sent_on = ${sent.on}, valid_until = ${sent.validUntil}, approved_by = ${by},
      seller = ${JSON.stringify(sent.seller)}::jsonb, buyer = ${JSON.stringify(sent.buyer)}::jsonb,
      terms = ${sent.terms}, price_said = ${sent.priceSaid}, link_token = ${sent.linkToken}
    where cooperative_id = ${cooperativeId} and id = ${id}`.execute(tx)
  for (const [place, part] of parts.entries()) {
    const { lines } = jsonOf({ lines: part.lines as never, vat: [] })
    await sql`
      insert into quote_part (cooperative_id, quote_id, part, name, lines, net, vat, total)
      values (${cooperativeId}, ${id}, ${place + 1}, ${part.name}, ${lines}::jsonb, ${part.net}, ${part.vatTotal},
        ${part.total})`.execute(tx)
  }
  await insertPartShares(tx, cooperativeId, id, shares)
  await sql`
    insert into link (cooperative_id, token, kind, subject_id, made_at)
    values (${cooperativeId}, ${sent.linkToken}, 'quote', ${id}, ${at})`.execute(tx)
  await sql`select enqueue_job(${render.name}, ${render.payload}, ${render.key})`.execute(tx)
}

async function insertPartShares(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'quote'>,
  shares: readonly (readonly PartShare[])[],
): Promise<void> {
  const rows = shares.flatMap((ofPart, place) =>
    ofPart.map(({ memberId, net }) => ({ part: place + 1, member: memberId, net: net.toString() })),
  )
  await sql`
    insert into quote_part_share (cooperative_id, quote_id, part, member_id, net)
    select ${cooperativeId}, ${id}, part, member, net
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as s (part smallint, member uuid, net bigint)`.execute(
    tx,
  )
}
