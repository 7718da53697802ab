/**
 * Tens of thousands of invoices in seconds, as the program would have left them: `gilde check` finds nothing wrong.
 * Run with triggers off; the sums that triggers keep are made at the end. `:coop` and the counts are filled in.
 */

const MEMBERS = `
  create temporary table if not exists who on commit preserve rows as select 1 as n, null::uuid as member,
    null::uuid as business,
    null::uuid as person, null::uuid as customer, '' as customer_name, '' as member_name limit 0;
  truncate who;
  insert into who select row_number() over (order by c.id) - 1, m.id, b.business_id, m.person_id, c.id,
    c.name, m.name
    from member m join member_business b on b.cooperative_id = m.cooperative_id and b.member_id = m.id
    join customer c on c.cooperative_id = m.cooperative_id and c.business_id = b.business_id
    where m.cooperative_id = :coop;
  analyze who`

/** Every tenth is open; amounts are whole euros without VAT, so that 30 % of them is whole cents. */
const PLAN = `
  drop table if exists plan;
  create temporary table plan as
  select p.*, row_number() over (partition by date_part('year', issued_on) order by n) as in_year,
    row_number() over (partition by member, date_part('year', issued_on) order by n) as of_member_in_year
  from (
    select g as n, uuidv7() as id, uuidv7() as entry, uuidv7() as pay_entry, uuidv7() as share_entry,
      uuidv7() as document, uuidv7() as sharing, uuidv7() as settlement,
      w.member, w.business, w.person, w.customer, w.customer_name, w.member_name,
      (date '2024-01-02' + (g * 1000 / :invoices))::date as issued_on,
      (50 + (g * 7919) % 900) * 100::bigint as net, (50 + (g * 7919) % 900) * 21::bigint as vat, g % 10 <> 0 as paid
    from generate_series(1, :invoices) g
    join who w on w.n = (g::bigint * 104729) % (select count(*) from who)) p;
  create index on plan (n);
  analyze plan`

const DOCUMENTS = `
  insert into file
  select :coop, document, 'factuur.pdf', 'application/pdf', 3, sha256('pdf'), 'pdf', issued_on from plan`

const CUSTOMER_LINKS = `
  insert into link (cooperative_id, token, kind, subject_id, made_at)
  select cooperative_id, link_token, 'invoice', id, issued_on from invoice
  where cooperative_id = :coop and link_token is not null`

const INVOICES = `
  insert into invoice (cooperative_id, id, kind, state, member_id, business_id, customer_id, worked_from,
    worked_until,
    prices_include_vat, drafted_at, drafted_by, submitted_by, net, vat, total, number, number_year, number_in_year,
      issued_on, due_on, approved_by,
    vat_mode, share_on, structured_reference, seller, buyer, link_token, document_id, entry_id, paid,
      shared_net)
  select :coop, id, 'invoice', 'issued', member, business, customer, issued_on - 3, issued_on - 1, false,
    issued_on - 1, person, person, net, vat,
    net + vat, to_char(issued_on, 'YYYY') || '-' || lpad(in_year::text, greatest(4, length(in_year::text)),
      '0'), date_part('year', issued_on), in_year, issued_on,
    issued_on + 14, (select person_id from role_assignment where cooperative_id = :coop
      and role = 'administrator' limit 1), 'normal', 'payment',
    null, '{"legalName": "Coöperatie", "maker": "Onderneming"}', jsonb_build_object('kind', 'company',
      'name', customer_name, 'street', 'Straat 1',
      'postcode', '7311 AB', 'city', 'Apeldoorn', 'country', 'NL', 'language', 'nl'),
    replace(id::text, '-', ''), document, entry, case when paid then net + vat else 0 end, case when paid
      then net else 0 end
  from plan`

const PARTS = `
  insert into invoice_share (cooperative_id, invoice_id, member_id, leads, net, shared_net)
  select :coop, id, member, true, net, case when paid then net else 0 end from plan;
  insert into invoice_line select :coop, id, 1, 'Etalage geschilderd', 1000, '', net, 'high', net, net,
    null from plan;
  insert into invoice_vat select :coop, id, 'high', 2100, net, vat from plan;
  insert into invoice_event (cooperative_id, invoice_id, id, kind, at, by_person, amount)
  select :coop, id, uuidv7(), kind, issued_on + at, person, case when kind = 'paid' then net + vat end
  from plan, (values ('drafted', interval '1 hour'), ('submitted', '2 hours'), ('approved', '3 hours'),
    ('issued', '3 hours'),
    ('sent', '4 hours'), ('paid', '9 days')) k (kind, at) where kind <> 'paid' or paid;
  insert into settlement select :coop, settlement, id, 'payment', net + vat, net, issued_on + 9, pay_entry,
    null, issued_on + 9 from plan where paid;
  insert into invoice_counter select :coop, date_part('year', issued_on), max(in_year) + 1 from plan group by 2`

const ENTRIES = `
  with entry as (
    select entry as id, 'sales' as book, issued_on as day, 'Factuur' as words, n, 1 as k from plan
    union all select pay_entry, 'bank', issued_on + 9, 'Betaling', n, 2 from plan where paid
    union all select share_entry, 'sharing', issued_on + 9, 'Verdeeld', n, 3 from plan where paid
    union all select uuidv7(), 'bank', date '2024-01-02' + (g * 1000 / greatest(:charges, 1)), 'Bankkosten',
      g, 4 from generate_series(1, :charges) g
  )
  insert into journal_entry (cooperative_id, id, number, book, counts_on, known_at, description)
  select :coop, id, row_number() over (order by day, k, n), book, day, day + interval '12 hours', words from entry`

const LINES = `
  insert into journal_line
  select :coop, entry, line, account, amount, case when account = '8000' then member end, id,
    case when account <> '1200' then 'high' end, issued_on from plan,
    lateral (values (1, '1200', net + vat), (2, '8000', -net), (3, '1500', -vat)) l (line, account, amount)
  union all
  select :coop, pay_entry, line, account, amount, null, case when account = '1200' then id end, null,
    issued_on + 9 from plan,
    lateral (values (1, '1100', net + vat), (2, '1200', -net - vat)) l (line, account, amount) where paid
  union all
  select :coop, share_entry, line, account, amount, member, id, null, issued_on + 9 from plan,
    lateral (values (1, '8900', net), (2, '8500', -net * 3 / 10), (3, '2200', -net * 7 / 10)) l (line,
      account, amount) where paid
  union all
  select :coop, e.id, line, account, amount, null, null, null, e.counts_on from journal_entry e,
    (values (1, '4400', 1250), (2, '1100', -1250)) l (line, account, amount)
  where e.cooperative_id = :coop and e.description = 'Bankkosten'`

const SHARINGS = `
  insert into sharing
  select :coop, sharing, member, (select id from scheme_version where cooperative_id = :coop),
    date_part('year', issued_on + 9), share_entry,
    issued_on + 9, net, 0, 'payment', id, null, 0, 0, 0, 0, issued_on + 9,
    settlement from plan where paid;
  insert into sharing_part
  select :coop, sharing, step, destination, amount from plan,
    lateral (values ('contribution', 'cooperative', net * 3 / 10), ('pot', 'member-pot',
      net * 7 / 10)) p (step, destination, amount) where paid;
  insert into sharing_state
  select :coop, member_id, scheme_version_id, year, sum(turnover), 0, 0
  from sharing where cooperative_id = :coop group by 2, 3, 4;
  insert into pot_movement (cooperative_id, id, member_id, number, kind, amount, scheme_version_id, entry_id,
    sharing_id, counts_on, booked_at)
  select :coop, uuidv7(), s.member_id, row_number() over (partition by s.member_id order by s.counts_on, s.id),
    'shared', s.turnover * 7 / 10, s.scheme_version_id, s.entry_id, s.id, s.counts_on, s.shared_at
  from sharing s where s.cooperative_id = :coop`

const SUMS = `
  insert into account_month
  select :coop, account, coalesce(member_id, '00000000-0000-0000-0000-000000000000'), date_trunc('month',
    counts_on)::date,
    sum(greatest(amount, 0)), sum(greatest(-amount, 0)) from journal_line where cooperative_id = :coop
      group by 2, 3, 4;
  update journal_counter set next_number =
    1 + (select max(number) from journal_entry where cooperative_id = :coop)
  where cooperative_id = :coop`

/** Issued invoices with everything that follows from them. */
export const FILL_INVOICES = [
  MEMBERS,
  PLAN,
  DOCUMENTS,
  INVOICES,
  CUSTOMER_LINKS,
  PARTS,
  ENTRIES,
  LINES,
  SHARINGS,
  SUMS,
]

/** Drafts that wait for approval. */
export const FILL_SUBMITTED = [
  MEMBERS,
  `drop table if exists waiting;
   create temporary table waiting as select g as n, uuidv7() as id, w.* from generate_series(1, :count) g
   join (select n as m, member, business, person, customer from who) w
     on w.m = (g::bigint * 104729) % (select count(*) from who)`,
  `insert into invoice (cooperative_id, id, kind, state, member_id, business_id, customer_id, worked_from,
    worked_until,
     prices_include_vat, drafted_at, drafted_by, submitted_by, net, vat, total)
   select :coop, id, 'invoice', 'submitted', member, business, customer, current_date - 3, current_date - 1,
     false, now(), person, person, 20000, 4200, 24200
   from waiting`,
  `insert into invoice_share (cooperative_id, invoice_id, member_id, leads, net)
   select :coop, id, member, true, 20000 from waiting;
   insert into invoice_line select :coop, id, 1, 'Etalage geschilderd', 1000, '', 20000, 'high', 20000,
    20000, null from waiting;
   insert into invoice_vat select :coop, id, 'high', 2100, 20000, 4200 from waiting`,
]
