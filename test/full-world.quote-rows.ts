import { fileIn, type Put } from './full-world.put.ts'
import type { PersonActor } from '../app/platform/actor.ts'
import type { MemberOfWorld } from './world.ts'

const LINES = `'[{"description": "Etalage", "quantity": "1000", "unit": "", "unitPrice": "10000", "vatCode": "high",
  "amount": "10000", "net": "10000"}]'`

/** A quote drafted with its price note, and one sent and accepted, with what belongs to it. */
export async function quoteOf(
  put: Put,
  member: MemberOfWorld,
  customer: string,
  tokens: Record<string, string>,
  name: string,
): Promise<void> {
  const { cooperativeId: at, memberId, businessId, personId } = member
  const draft = () =>
    put(
      `insert into quote (cooperative_id, id, state, member_id, business_id, customer_id, worked_from, worked_until,
         prices_include_vat, lines, vat_amounts, billing, drafted_at, drafted_by, net, vat, total)
       values ($1, :new0, 'draft', $2, $3, $4, :day, :day, false, ${LINES}, '[]', '[]', now(), $5, 10000, 2100, 12100)`,
      at,
      memberId,
      businessId,
      customer,
      personId,
    )
  const [unsent] = await draft()
  await put(
    `insert into price_note (cooperative_id, about_id, about_kind, member_id, hours, rate, material, printed,
       coach_reads, written_at, written_by)
     values ($1, $2, 'quote', $3, 2000, 4500, 1000, false, $5, now(), $4)`,
    at,
    unsent,
    memberId,
    personId,
    name === 'anna',
  )
  const [sent] = await draft()
  tokens[`quote-of-${name}`] = `quote-of-${name}-0123456789`
  await put(
    `update quote set state = 'sent', number = 'O-2026-000' || $3::text, number_year = 2026, number_in_year = $3::int,
       sent_on = :day, valid_until = '2999-01-01', approved_by = $4, seller = '{}', buyer = '{}', terms = '',
       price_said = '', link_token = $5, document_id = $6
     where cooperative_id = $1 and id = $2`,
    at,
    sent,
    name === 'piet' ? '2' : '1',
    personId,
    tokens[`quote-of-${name}`],
    await fileIn(put, at),
  )
  await belongingTo(put, at, sent!, tokens[`quote-of-${name}`]!)
  await sharesOf(put, at, sent!, memberId)
}

/** Who has which part of it. */
async function sharesOf(put: Put, at: string, sent: string, memberId: string): Promise<void> {
  await put(
    `insert into quote_share (cooperative_id, quote_id, member_id, leads, basis_points, net)
     values ($1, $2, $3, true, 10000, 10000)`,
    at,
    sent,
    memberId,
  )
  await put(`insert into quote_part_share values ($1, $2, 1, $3, 10000)`, at, sent, memberId)
}

/** The link, an event, the part, the answer and the mail of a quote that was sent. */
async function belongingTo(put: Put, at: string, sent: string, token: string): Promise<void> {
  await put(`insert into link values ($1, $2, 'quote', $3, now(), null, null)`, at, token, sent)
  await put(
    `insert into quote_event (cooperative_id, quote_id, id, kind, at) values ($1, $2, :new0, 'opened', now())`,
    at,
    sent,
  )
  await put(
    `insert into quote_part (cooperative_id, quote_id, part, name, lines, net, vat, total)
     values ($1, $2, 1, '', ${LINES}, 10000, 2100, 12100)`,
    at,
    sent,
  )
  await put('alter table quote_answer disable trigger quote_answer_is_taken')
  await put(
    `insert into quote_answer values ($1, $2, 'declined', '', '', now(), 'offerte', sha256('offerte'))`,
    at,
    sent,
  )
  await put('alter table quote_answer enable trigger quote_answer_is_taken')
  await put(
    `insert into mail (cooperative_id, id, to_address, subject, body_text, about_kind, about_id, queued_at)
     values ($1, :new0, 'klant@voorbeeld.example', 'Offerte', 'Dag', 'quote', $2, now())`,
    at,
    sent,
  )
}

/** What a co-op keeps to in its quotes, and the next number. */
export async function quoteRulesOf(put: Put, { cooperativeId: at, personId }: PersonActor): Promise<void> {
  await put('insert into quote_counter values ($1, 2026, 3)', at)
  await put(`insert into quote_settings values ($1, 30, '', null, now(), $2)`, at, personId)
}
