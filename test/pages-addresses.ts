/** Where pages of one thing are in the demo: an invoice, a bank line, a client. */
import type { DemoOffice } from './harness/demo-office.ts'
import type { People } from './pages.ts'

const LATEST_BATCH = `
  select '/allemansgilde/betalen/opdracht/' || id as path from payment_batch order by number desc limit 1`

const LATEST_COST = `select '/allemansgilde/kosten/' || id as path from job_cost order by spent_on desc limit 1`

const MINE = 'join member m on m.id = i.member_id join person p on p.id = m.person_id'

/** Who has an invoice that is not sent in yet, and a plan. */
export const WRITES = 'yusuf@voorbeeld.example'

function finder(office: DemoOffice) {
  return async (text: string, ...values: unknown[]) =>
    (await office.sql(text, values))[0]?.['path'] as string | undefined
}

/** Of receipts that were handed in. */
export async function addressesOfReceipts(office: DemoOffice, people: People) {
  const one = finder(office)
  return {
    memberReceipt: await one(
      `select '/allemansgilde/bonnetjes/' || i.id as path from receipt i ${MINE}
       where p.email = $1 and i.state = 'waiting' order by i.handed_in_at limit 1`,
      people.member,
    ),
    memberRequest: await one(
      `select '/allemansgilde/potjes/vragen/' || id as path from pot_request order by asked_at desc limit 1`,
    ),
    trayReceipt: await one(
      `select '/allemansgilde/bonnetjes/' || id as path from receipt
       where state = 'waiting' order by handed_in_at limit 1`,
    ),
    trayReceiptBooked: await one(
      `select '/allemansgilde/kosten/nieuw?soort=job-cost&lid=' || member_id || '&bon=' || id as path from receipt
       where state = 'waiting' order by handed_in_at limit 1`,
    ),
  }
}

/** Of joint work. */
export async function addressesOfJointWork(office: DemoOffice) {
  const one = finder(office)
  return {
    jointInvoice: await one(
      `select '/allemansgilde/facturen/' || invoice_id as path from invoice_share where joint limit 1`,
    ),
    dividing: await one(
      `select '/allemansgilde/facturen/' || i.id || '/samen?stap=2&hoe=percent&met=' ||
         (select id from member o where o.id <> m.id and o.left_on is null order by name limit 1) as path
       from invoice i ${MINE} where p.email = $1 and i.state in ('draft', 'returned') limit 1`,
      WRITES,
    ),
  }
}

/** Of the audit committee. */
export async function addressesOfAudit(office: DemoOffice) {
  const one = finder(office)
  return {
    auditEntry: await one(
      `select '/allemansgilde/kascommissie/2025/boeking/' || entry_id as path
       from audit_look order by opened_at limit 1`,
    ),
  }
}

/** Of what is written off: how its customer and the office see it, and where it is taken back. */
export async function addressesOfWriteOffs(office: DemoOffice) {
  const one = finder(office)
  const from = 'from invoice where written_off > 0 order by issued_on limit 1'
  return {
    customerWrittenOff: await one(`select '/f/' || link_token as path ${from}`),
    writtenOff: await one(`select '/allemansgilde/facturen/' || id as path ${from}`),
    takeBack: await one(`select '/allemansgilde/herinneringen/afboeken/' || id || '/terug' as path ${from}`),
  }
}

/** Of sales, the bank, the books and the members. */
export async function addressesOfDemo(office: DemoOffice, people: People) {
  const one = finder(office)
  return {
    customer: await one(
      `select '/f/' || link_token as path from invoice
       where open > 0 and kind = 'invoice' order by issued_on desc limit 1`,
    ),
    memberInvoice: await one(
      `select '/allemansgilde/facturen/' || i.id as path from invoice i ${MINE}
       where p.email = $1 and i.state = 'issued' and i.paid > 0 order by i.issued_on desc limit 1`,
      people.member,
    ),
    memberSharing: await one(
      `select '/allemansgilde/verdeling/' || i.id as path from sharing i ${MINE}
       where p.email = $1 order by i.counts_on desc limit 1`,
      people.member,
    ),
    issuedInvoice: await one(
      `select '/allemansgilde/facturen/' || id as path from invoice
       where state = 'issued' and kind = 'invoice' and open > 0 order by issued_on limit 1`,
    ),
    credit: await one(
      `select '/allemansgilde/facturen/' || id || '/crediteer' as path from invoice
       where state = 'issued' and kind = 'invoice' and open > 0 order by issued_on limit 1`,
    ),
    entry: await one(
      `select '/allemansgilde/boeken/' || id as path from journal_entry
       where book = 'sharing' order by number desc limit 1`,
    ),
    scheme: await one(`select '/allemansgilde/regelingen/' || id as path from scheme where is_default`),
    memberCost: await one(
      `select '/allemansgilde/kosten/' || i.id as path from job_cost i ${MINE}
       where p.email = $1 order by i.spent_on desc limit 1`,
      people.member,
    ),
    memberDraft: await one(
      `select '/allemansgilde/facturen/' || i.id || '/wijzig' as path from invoice i ${MINE}
       where p.email = $1 and i.state in ('draft', 'returned') limit 1`,
      WRITES,
    ),
    bankLine: await one(
      `select '/allemansgilde/bank/' || id as path from bank_line order by booked_on limit 1`,
    ),
    paymentBatch: await one(LATEST_BATCH),
    cost: await one(LATEST_COST),
    supplierInvoice: await one(
      `select '/allemansgilde/inkoop/' || id as path from supplier_invoice order by entered_at desc limit 1`,
    ),
    supplier: await one(
      `select '/allemansgilde/leveranciers/' || id as path from supplier order by name limit 1`,
    ),
    customerCard: await one(
      `select '/allemansgilde/klanten/' || id as path from customer order by name limit 1`,
    ),
    card: await one(
      `select '/allemansgilde/mensen/' || m.person_id || '/kaart' as path
       from member m join person p on p.id = m.person_id where p.email is null`,
    ),
    version: await one(
      `select '/allemansgilde/regelingen/versie/' || id as path from scheme_version
       order by version desc limit 1`,
    ),
    member: await one(
      `select '/allemansgilde/leden/' || m.id as path from member m join person p on p.id = m.person_id
       where p.email = $1`,
      people.member,
    ),
  }
}

/** Of quotes. */
export async function addressesOfQuotes(office: DemoOffice) {
  const one = finder(office)
  return {
    quoteOfCustomer: await one(`select '/o/' || link_token as path from quote where state = 'sent' limit 1`),
    acceptedQuote: await one(
      `select '/allemansgilde/offertes/' || id as path from quote where state = 'accepted' limit 1`,
    ),
    recurringPlan: await one(
      `select '/allemansgilde/vaste-facturen/' || id as path from recurring_plan order by made_at limit 1`,
    ),
    jointQuote: await one(
      `select '/allemansgilde/offertes/' || q.id as path from quote q join quote_share s on s.quote_id = q.id
       where q.state = 'submitted' limit 1`,
    ),
    sentQuote: await one(
      `select '/allemansgilde/offertes/' || id as path from quote where state = 'sent' limit 1`,
    ),
  }
}

/** Of benefits and the municipality. */
export async function addressesOfBenefits(office: DemoOffice, people: People) {
  const one = finder(office)
  return {
    waitingStatement: await one(
      `select '/allemansgilde/overzichten/' || i.id as path from statement i ${MINE}
       where p.email = $1 order by i.confirmed_at is not null, i.month desc limit 1`,
      people.member,
    ),
    confirmedStatement: await one(
      `select '/allemansgilde/overzichten/' || i.id as path from statement i ${MINE}
       where p.email = $1 and i.confirmed_at is not null order by i.month desc limit 1`,
      people.member,
    ),
    shared: await one(
      `select '/allemansgilde/leden/' || member_id || '/gedeeld' as path from consent where purpose = 'coach'
       order by cardinality(fields) desc limit 1`,
    ),
    sharedStatement: await one(
      `select '/allemansgilde/leden/' || c.member_id || '/gedeeld/' || s.id as path from consent c
       join statement s on s.cooperative_id = c.cooperative_id and s.member_id = c.member_id
       where c.purpose = 'coach' and 'statements' = any (c.fields) and c.revoked_at is null
         and s.confirmed_at is not null order by s.month desc limit 1`,
    ),
    client: await one(
      `select '/allemansgilde/clienten/' || p.member_id as path from benefit_permission p
       where p.ended_on is null and p.valid_to < '2027-01-01' and p.valid_to > '2026-11-23' limit 1`,
    ),
    clientEnd: await one(
      `select '/allemansgilde/clienten/' || p.member_id || '/toestemming/' || p.id || '/stop' as path
       from benefit_permission p where p.ended_on is null and p.valid_to > '2026-11-23' limit 1`,
    ),
    clientRight: await one(
      `select '/allemansgilde/clienten/' || p.member_id || '/toestemming/' || p.id || '/verbeter' as path
       from benefit_permission p where p.ended_on is null and p.recorded_as = 'case-manager' limit 1`,
    ),
    officeSetting: await one(
      `select '/allemansgilde/gemeenten/' || id || '/inloggen' as path from municipality limit 1`,
    ),
  }
}

/** Of a municipality, and of what waits for its yes. */
export async function addressesOfMunicipality(office: DemoOffice) {
  const [row] = await office.sql(`
    select '/allemansgilde/gemeenten/' || m.id as municipality,
      '/allemansgilde/gemeenten/' || m.id || '/beleid/' || v.id as waiting
    from municipality m join municipality_policy v on v.municipality_id = m.id and v.confirmed_at is null`)
  return row as { municipality: string; waiting: string }
}

/** Who of the demo shows which role. */
export async function peopleOfDemo(office: DemoOffice): Promise<People> {
  const rows = await office.sql(`
    select distinct on (r.role) r.role, p.email from role_assignment r join person p on p.id = r.person_id
     left join lateral (select count(*) as sharings from sharing s join member m on m.id = s.member_id
     where m.person_id = p.id) n on true
    where r.until is null and p.email is not null
    order by r.role, (select count(*) from role_assignment o
     where o.person_id = p.id and o.until is null), n.sharings desc, p.email`)
  return Object.fromEntries(rows.map((row) => [row['role'], row['email']])) as People
}
