/** One row, or a few, in every table: for the full world. Straight into the tables, as their owner. */
import type { PersonActor } from '../app/platform/actor.ts'
import { newId } from './new-id.ts'
import { costOf, fromSuppliers } from './full-world.spending-rows.ts'
import { imported } from './full-world.import-rows.ts'
import { entryIn, fileIn, type Put } from './full-world.put.ts'
import { sharedOut } from './full-world.pot-rows.ts'
import { quoteOf, quoteRulesOf } from './full-world.quote-rows.ts'
import { recurringOf } from './full-world.recurring-rows.ts'
import { receiptOf } from './full-world.receipt-rows.ts'
import { payingOnline, reminded, remindingPlan, unpaidAndPaidOnline } from './full-world.reminder-rows.ts'
import { ofAudit } from './full-world.audit-rows.ts'
import { ofVat } from './full-world.tax-rows.ts'
import type { MemberOfWorld } from './world.ts'

/** Its e-invoice, on its way. */
async function onTheNetwork(put: Put, at: string, invoice: string): Promise<void> {
  await put(
    `insert into e_invoice_sending (cooperative_id, id, invoice_id, scheme, receiver, state, asked_at)
     values ($1, :new0, $2, '0106', '12345678', 'asked', now())`,
    at,
    invoice,
  )
}

const PAID = `insert into settlement values ($1, :new0, $2, 'payment', 12100, 10000, :day, $3, null, now())`

/** An invoice drafted and one issued and paid, a job cost, and what was shared out. */
export async function ofMember(
  put: Put,
  member: MemberOfWorld,
  tokens: Record<string, string>,
  name: string,
): Promise<string> {
  const { cooperativeId: at, memberId, businessId, personId } = member
  const [customer] = await put(
    `insert into customer (cooperative_id, id, business_id, kind, name, added_at, added_by)
     values ($1, :new0, $2, 'person', 'Klant', now(), $3)`,
    at,
    businessId,
    personId,
  )
  await draftOf(put, member, customer!)
  const issued = await draftOf(put, member, customer!)
  const entry = await entryIn(put, at, [
    ['1200', 12_100],
    ['8000', -12_100, memberId],
  ])
  const [file, eInvoice] = [await fileIn(put, at), await fileIn(put, at)]
  tokens[name] = `link-of-${name}-0123456789`
  await put(
    `update invoice set state = 'issued', number = $3::text, number_year = 2026,
      number_in_year = right($3::text, 1)::int, issued_on = :day, due_on = :day,
       vat_mode = 'normal', share_on = 'payment', seller = '{}', buyer = '{}', link_token = $4,
         document_id = $5, entry_id = $6, e_invoice_id = $7,
       paid = 12100, shared_net = 10000
     where cooperative_id = $1 and id = $2`,
    at,
    issued,
    name === 'piet' ? '2026-0002' : '2026-0001',
    tokens[name],
    file,
    entry,
    eInvoice,
  )
  await put(`insert into link values ($1, $2, 'invoice', $3, now(), null, null)`, at, tokens[name], issued)
  await onTheNetwork(put, at, issued)
  await reminded(put, member, customer!, issued)
  await put(
    `insert into invoice_event (cooperative_id, invoice_id, id, kind, at) values ($1, $2, :new0, 'opened',
      now())`,
    at,
    issued,
  )
  await put(PAID, at, issued, entry)
  await unpaidAndPaidOnline(put, member, issued, entry)
  await costOf(put, member)
  await quoteOf(put, member, customer!, tokens, name)
  await recurringOf(put, member, customer!, issued)
  await receiptOf(put, member)
  await sharedOut(put, member, issued)
  await put(
    `insert into mail (cooperative_id, id, to_address, subject, body_text, about_kind, about_id,
       queued_at)
     values ($1, :new0, 'klant@voorbeeld.example', 'Factuur', 'Dag', 'invoice', $2, now())`,
    at,
    issued,
  )
  await put(
    `insert into read_log values ($1, :new0, $2, '/:coop/leden/:member', $3, now(), 'details')`,
    at,
    newId(),
    memberId,
  )
  return issued
}

async function draftOf(put: Put, member: MemberOfWorld, customer: string): Promise<string> {
  const { cooperativeId: at, memberId, businessId, personId } = member
  const [id] = await put(
    `insert into invoice (cooperative_id, id, kind, state, member_id, business_id, customer_id,
      worked_from, worked_until,
       prices_include_vat, drafted_at, drafted_by, net, vat, total)
     values ($1, :new0, 'invoice', 'draft', $2, $3, $4, :day, :day, false, now(), $5, 10000, 2100, 12100)`,
    at,
    memberId,
    businessId,
    customer,
    personId,
  )
  await put(
    `insert into invoice_line values ($1, $2, 1, 'Werk', 1000, '', 10000, 'high', 10000, 10000, null)`,
    at,
    id,
  )
  await put(`insert into invoice_vat values ($1, $2, 'high', 2100, 10000, 2100)`, at, id)
  await put(
    `insert into invoice_event (cooperative_id, invoice_id, id, kind, at, by_person) values ($1, $2,
      :new0, 'drafted', now(), $3)`,
    at,
    id,
    personId,
  )
  return id!
}

/** The bank, the counters, a draft of a scheme, closed books: what belongs to nobody in particular. */
export async function ofCooperative(
  put: Put,
  office: PersonActor,
  invoices: readonly string[],
): Promise<void> {
  const { cooperativeId: at, personId: by } = office
  await quoteRulesOf(put, office)
  const entry = await entryIn(put, at, [
    ['1200', 500],
    ['8000', -500],
  ])
  await put(
    `insert into kept_receipt values ($1, :new0, $2, 'bon.pdf', 'application/pdf', sha256('pdf'), 'pdf', now())`,
    at,
    by,
  )
  await fromSuppliers(put, office)
  await ofVat(put, at, by)
  await imported(put, at, by)
  await put('insert into invoice_counter values ($1, 2026, 3)', at)
  await put(`insert into peppol_account values ($1, 1, 'sealed', now(), $2)`, at, by)
  await put(`insert into scheduled_run values ($1, 'night-check', now(), now())`, at)
  await put(`insert into night_check values ($1, now(), 1200, '[]')`, at)
  await put(`insert into period_close values ($1, '2014-12-31', now(), $2)`, at, by)
  await ofClosedYear(put, at, by)
  await remindingPlan(put, at, by)
  await payingOnline(put, at, by)
  await put(
    `with scheme as (insert into scheme values ($1, :new0, 'Nieuw', false, now()))
     insert into scheme_version (cooperative_id, id, scheme_id, version, state, rules, drafted_by, drafted_at)
     values ($1, :new1, :new0, 1, 'draft', '{}', $2, now())`,
    at,
    by,
  )
  const [account] = await put(
    `insert into bank_account values ($1, :new0, 'NL20INGB0001234567', '', '1200')`,
    at,
  )
  const [statement] = await put(
    `insert into bank_statement values ($1, :new0, $2, $3, '', 'mt940', 0, 500, :day, :day, 1, 1, now(), $4)`,
    at,
    account,
    await fileIn(put, at),
    by,
  )
  const [line] = await put(
    `insert into bank_line (cooperative_id, id, bank_account_id, statement_id, position, fingerprint,
      booked_on, amount, raw)
     values ($1, :new0, $2, $3, 1, 'f', :day, 500, 'raw')`,
    at,
    account,
    statement,
  )
  const [match] = await put(
    `insert into bank_match (cooperative_id, id, line_id, entry_id, decided_at) values ($1, :new0, $2, $3,
      now())`,
    at,
    line,
    entry,
  )
  await put(
    `insert into bank_allocation values ($1, $2, 1, 'account', 500, null, null, null, '8000')`,
    at,
    match,
  )
  for (const invoice of invoices)
    await put('insert into bank_rejection values ($1, $2, $3, $4, now())', at, line, invoice, by)
  for (const invoice of invoices)
    await put('insert into bank_sale values ($1, $2, $3, $4, now())', at, line, invoice, by)
}

/** A year that was closed for the time being, prepared, given more time and adopted, and what came late in it. */
async function ofClosedYear(put: Put, at: string, by: string): Promise<void> {
  const [close] = await put(
    `insert into period_soft_close values ($1, :new0, '2015-12-31', now(), $2)`,
    at,
    by,
  )
  await put(`insert into period_reopening values ($1, $2, 'Bon kwam later', now(), $3)`, at, close, by)
  const entry = await entryIn(put, at, [
    ['1100', 100],
    ['8700', -100],
  ])
  await put(`insert into late_entry values ($1, $2, 'Bon kwam later')`, at, entry)
  const [account] = await put(
    `insert into annual_account values ($1, :new0, 2015, 1, now(), $2, 100, :hash, $3, $4)`,
    at,
    by,
    await fileIn(put, at),
    await fileIn(put, at),
  )
  const [adoption] = await put(
    `insert into annual_adoption values ($1, 2015, $2, '2016-06-01', 100, 0, 0, null, now(), $3, :new0)`,
    at,
    account,
    by,
  )
  await put(
    `insert into adoption_asked values
     ($1, :new0, 2015, $2, '2016-06-01', 100, 0, 0, $3, '', 'Ziek', now(), $4)`,
    at,
    account,
    await fileIn(put, at),
    by,
  )
  await put(`insert into adoption_taking_back values ($1, :new0, $2, 'Vergist', now(), $3)`, at, adoption, by)
  await put(`insert into annual_deposit values ($1, 2015, '2016-06-05', 'none', now(), $2)`, at, by)
  await put(`insert into annual_extension values ($1, 2015, 4, '2016-05-01', now(), $2)`, at, by)
  await ofAudit(put, at, by, entry, await fileIn(put, at))
}
