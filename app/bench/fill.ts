import type pg from 'pg'
import { openBankAccount } from '../domains/bank/index.ts'
import { openBooks } from '../domains/books/index.ts'
import { foundCooperative, founding, foundingActor } from '../domains/cooperative/index.ts'
import { addPerson, insertRole } from '../domains/people/index.ts'
import { presets, storeScheme } from '../domains/pots/index.ts'
import { systemClock } from '../platform/clock.ts'
import type { PersonActor } from '../platform/actor.ts'
import { moment } from '../platform/clock.ts'
import { door } from '../platform/command.ts'
import { openDatabase } from '../platform/database.ts'
import { newId, type Id } from '../values/id.ts'
import { FILL_INVOICES, FILL_SUBMITTED } from './fill-sql.ts'
import { withSuper, type ThrowAway } from './throw-away.ts'

/** A co-op to measure in. */
export type BenchCooperative = {
  readonly id: Id<'cooperative'>
  readonly slug: string
  readonly iban: string
  readonly administrator: PersonActor
  /** What the administrator's browser sends along. */
  readonly cookie: string
  readonly member: PersonActor
  readonly memberId: Id<'member'>
  /** How many there are. */
  readonly members: number
}

const DAY_ONE = moment(new Date('2024-01-01T09:00:00Z'))

/**
 * Founds a co-op through the program and fills it past it.
 *
 * @param members how many members, each with a business of their own and 25 customers
 */
export async function benchCooperative(
  place: Pick<ThrowAway, 'ownerUrl' | 'superUrl'>,
  slug: string,
  members: number,
): Promise<BenchCooperative> {
  const database = openDatabase(place.ownerUrl, systemClock, 2)
  try {
    const operator = foundingActor(DAY_ONE)
    const iban = 'NL91ABNA0417164300'
    const facts = founding.parse({
      slug,
      legalName: `Coöperatie ${slug} U.A.`,
      vatFrom: '2024-01-01',
      kvk: '68123456',
      vatNumber: 'NL857304586B01',
      iban,
      street: 'Marktplein 1',
      postcode: '7311 AB',
      city: 'Apeldoorn',
    })
    const people: Id<'person'>[] = []
    const command = foundCooperative(async (tx, cooperativeId) => {
      await openBooks(tx, cooperativeId)
      await openBankAccount(tx, cooperativeId, iban, DAY_ONE)
      for (const name of ['Administratie', 'Bestuur']) {
        const person = await addPerson(
          tx,
          { name, email: `${name.toLowerCase()}@${slug}.example`, language: 'nl' },
          DAY_ONE,
        )
        await insertRole(
          tx,
          cooperativeId,
          person,
          name === 'Bestuur' ? 'board' : 'administrator',
          DAY_ONE.at,
        )
        people.push(person)
      }
    })
    const founded = await door(database, () => DAY_ONE)(command, operator, facts, newId(systemClock().at))
    if (!founded.ok) throw new Error(founded.reason)
    return await withSuper(place, (client) =>
      settle(client, operator.cooperativeId, slug, iban, people, members),
    )
  } finally {
    await database.close()
  }
}

/** Scheme, members, businesses, customers, and a session of the administrator. */
async function settle(
  client: pg.Client,
  id: Id<'cooperative'>,
  slug: string,
  iban: string,
  people: readonly Id<'person'>[],
  members: number,
): Promise<BenchCooperative> {
  const [administrator, board] = people as [Id<'person'>, Id<'person'>]
  await decideScheme(client, id, board)
  await makeMembers(client, id, slug, members)
  const cookie = await signIn(client, slug, administrator)
  const { rows } = await client.query<{ person: Id<'person'>; member: Id<'member'> }>(
    'select person, member from made where n = 1',
  )
  const [one] = rows
  return {
    id,
    slug,
    iban,
    cookie,
    administrator: { kind: 'person', cooperativeId: id, personId: administrator, roles: ['administrator'] },
    member: { kind: 'person', cooperativeId: id, personId: one!.person, roles: ['member'] },
    memberId: one!.member,
    members,
  }
}

async function decideScheme(client: pg.Client, id: Id<'cooperative'>, board: Id<'person'>): Promise<void> {
  const rules = JSON.stringify(storeScheme(presets[0]!.draft))
  await client.query(
    `with scheme as (insert into scheme values ($1, gen_random_uuid(), 'Regeling', true, now()) returning id)
     insert into scheme_version (cooperative_id, id, scheme_id, version, state, from_day, rules, drafted_by,
       drafted_at, decided_by, decided_at)
     select $1, gen_random_uuid(), id, 1, 'decided', '2024-01-01', $2, $3, now(), $3, now() from scheme`,
    [id, rules, board],
  )
}

/** Each with a business and 25 customers; who they are stays in the table `made`. */
async function makeMembers(
  client: pg.Client,
  id: Id<'cooperative'>,
  slug: string,
  members: number,
): Promise<void> {
  await client.query(
    `create temporary table if not exists made (n int, person uuid, member uuid, business uuid);
     truncate made`,
  )
  await client.query(
    'insert into made select n, uuidv7(), uuidv7(), uuidv7() from generate_series(1, $1::int) n',
    [members],
  )
  await client.query(
    `insert into person (id, name, email, created_at) select person, 'Lid ' || n,
      'lid' || n || '@${slug}.example', now() from made`,
  )
  await client.query(
    `insert into role_assignment select $1, person, 'member', '2024-01-01', null from made`,
    [id],
  )
  await client.query(
    `insert into member select $1, member, person, 'Lid ' || n, 'Lid', '2024-01-01', null from made`,
    [id],
  )
  await client.query(
    `insert into business select $1, business, 'Onderneming ' || n, '', '2024-01-01', null from made`,
    [id],
  )
  await client.query(
    `insert into member_business select $1, member, business, '2024-01-01', null from made`,
    [id],
  )
  await client.query(
    `insert into customer (cooperative_id, id, business_id, kind, name, email, street, postcode, city,
      added_at, added_by)
     select $1, uuidv7(), business, 'company', 'Klant ' || n || '-' || c || ' Handel', null, 'Straat ' || c,
       '7311 AB', 'Apeldoorn', now(), person
     from made, generate_series(1, 25) c`,
    [id],
  )
}

/** A session of somebody; gives the cookie of it. */
async function signIn(client: pg.Client, slug: string, person: Id<'person'>): Promise<string> {
  const token = Buffer.from(slug.padEnd(32, '.')).toString('base64url')
  await client.query(
    `insert into session values (sha256($1::text::bytea), gen_random_uuid(), $2, now(), now(),
       now() + interval '1 day', null, false, 'code', now(), 'bench')`,
    [token, person],
  )
  return `gilde_session=${token}`
}

/**
 * Fills a co-op with issued invoices over 2024 to 2026: nine of ten paid and shared out, the rest open, with
 * their entries.
 *
 * @param invoices how many
 * @param charges of the bank, entries of two lines besides, to bring the books to the size wanted
 */
export async function fillInvoices(
  place: ThrowAway,
  { id }: BenchCooperative,
  invoices: number,
  charges: number,
): Promise<void> {
  await withSuper(place, async (client) => {
    await client.query(
      `set session_replication_role = replica; set work_mem = '256MB'; set synchronous_commit = off`,
    )
    for (const statement of FILL_INVOICES)
      await client.query(bound(statement, { coop: `'${id}'::uuid`, invoices, charges }))
    await client.query('analyze')
  })
}

/** Adds drafts that wait for approval; gives their ids. */
export async function fillSubmitted(
  place: ThrowAway,
  { id }: BenchCooperative,
  count: number,
): Promise<Id<'invoice'>[]> {
  return withSuper(place, async (client) => {
    await client.query('set session_replication_role = replica')
    for (const statement of FILL_SUBMITTED)
      await client.query(bound(statement, { coop: `'${id}'::uuid`, count }))
    await client.query('analyze invoice; analyze invoice_line')
    return (await client.query<{ id: Id<'invoice'> }>('select id from waiting order by n')).rows.map(
      (row) => row.id,
    )
  })
}

/** Our own ids and numbers, put where the statement names them. */
function bound(statement: string, values: Readonly<Record<string, string | number>>): string {
  return statement.replace(/:(coop|invoices|charges|count)\b/g, (_, name: string) => String(values[name]))
}
