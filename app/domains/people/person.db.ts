import { sql } from 'kysely'
import type { Role } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { PersonalFile, PersonalPart } from '../../values/personal-file.ts'
import type { Person } from './person.ts'

/** Somebody by id, when the one who asks may see them. */
export async function findPerson(tx: Tx, id: string): Promise<Person | undefined> {
  const row = await tx
    .selectFrom('person')
    .select(['id', 'name', 'email', 'language'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row as Person | undefined
}

/** Somebody by e-mail address in lower case. For signing in and the operator. */
export async function findPersonByEmail(tx: Tx, email: string): Promise<Person | undefined> {
  const row = await tx
    .selectFrom('person')
    .select(['id', 'name', 'email', 'language'])
    .where('email', '=', email)
    .executeTakeFirst()
  return row as Person | undefined
}

/** The id of the person with this address, also where the office may not see that person. */
export async function idOfEmail(tx: Tx, email: string): Promise<Id<'person'> | undefined> {
  const { rows } = await sql<{ id: Id<'person'> | null }>`select person_with_email(${email}) as id`.execute(
    tx,
  )
  return rows[0]?.id ?? undefined
}

/** What somebody is called, when whoever asks may see them. */
export async function nameOfPerson(tx: Tx, id: Id<'person'>): Promise<string | undefined> {
  const row = await tx.selectFrom('person').select('name').where('id', '=', id).executeTakeFirst()
  return row?.name
}

/** Keeps somebody new. The e-mail address in lower case, or null. */
export async function insertPerson(tx: Tx, person: Person, now: Date): Promise<void> {
  await tx
    .insertInto('person')
    .values({ ...person, created_at: now })
    .execute()
}

/** Changes what is kept of somebody; what is not given stays. */
export async function updatePerson(
  tx: Tx,
  id: string,
  changes: Partial<Pick<Person, 'name' | 'email' | 'language'>>,
): Promise<void> {
  await tx.updateTable('person').set(changes).where('id', '=', id).execute()
}

/** What somebody is in a co-operative now. */
export async function rolesOf(tx: Tx, cooperativeId: string, personId: string): Promise<Role[]> {
  const rows = await tx
    .selectFrom('role_assignment')
    .select('role')
    .where('cooperative_id', '=', cooperativeId)
    .where('person_id', '=', personId)
    .where('until', 'is', null)
    .orderBy('role')
    .execute()
  return rows.map(({ role }) => role)
}

/**
 * Locks the tasks of a co-operative until commit, and says how many people have a role there now. Whoever changes tasks
 * waits here for who was first: else two people could end each other's last role at the same moment.
 */
export async function lockAndCountHolders(tx: Tx, cooperativeId: string, role: Role): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`tasks ${cooperativeId}`}, 0))`.execute(tx)
  const { count } = await tx
    .selectFrom('role_assignment')
    .select((of) => of.fn.countAll<bigint>().as('count'))
    .where('cooperative_id', '=', cooperativeId)
    .where('role', '=', role)
    .where('until', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Gives somebody a role from now on. */
export async function insertRole(
  tx: Tx,
  cooperativeId: string,
  personId: string,
  role: Role,
  now: Date,
): Promise<void> {
  await tx
    .insertInto('role_assignment')
    .values({ cooperative_id: cooperativeId, person_id: personId, role, since: now, until: null })
    .execute()
}

/** Ends a role that somebody has now. Gives whether there was one. */
export async function endRoleRow(
  tx: Tx,
  cooperativeId: string,
  personId: string,
  role: Role,
  now: Date,
): Promise<boolean> {
  const ended = await tx
    .updateTable('role_assignment')
    .set({ until: now })
    .where('cooperative_id', '=', cooperativeId)
    .where('person_id', '=', personId)
    .where('role', '=', role)
    .where('until', 'is', null)
    .returning('person_id')
    .executeTakeFirst()
  return ended !== undefined
}

/** Whether the office may print a card for somebody and mend their address: a member here and nothing else anywhere. */
export async function isOnlyMemberHere(tx: Tx, personId: string): Promise<boolean> {
  const { rows } = await sql<{ only: boolean }>`select only_member_here(${personId}) as only`.execute(tx)
  return rows[0]?.only ?? false
}

/** Whether somebody has a role in a co-operative now. */
export async function somebodyIs(tx: Tx, cooperativeId: string, role: Role): Promise<boolean> {
  const found = await tx
    .selectFrom('role_assignment')
    .select('role')
    .where('cooperative_id', '=', cooperativeId)
    .where('role', '=', role)
    .where('until', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

/** Everybody who is something in a co-operative now, by name; or only who is more than a member. */
export async function peopleOf(tx: Tx, cooperativeId: string, who: 'all' | 'more-than-member' = 'all') {
  return tx
    .selectFrom('role_assignment as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['p.id', 'p.name', 'p.email'])
    .select(sql<Role[]>`array_agg(r.role order by r.role)`.as('roles'))
    .where('r.cooperative_id', '=', cooperativeId)
    .where('r.until', 'is', null)
    .$if(who === 'more-than-member', (query) =>
      query.where('r.person_id', 'in', (inner) =>
        inner
          .selectFrom('role_assignment as o')
          .select('o.person_id')
          .where('o.cooperative_id', '=', cooperativeId)
          .where('o.until', 'is', null)
          .where('o.role', '<>', 'member'),
      ),
    )
    .groupBy(['p.id', 'p.name', 'p.email'])
    .orderBy('p.name')
    .execute()
}

/**
 * Who had a task here and has none now, by name, with what it was last: they can still sign in. Who was a member and
 * nothing else is not among them: they come back by the register.
 */
export async function peopleWhoHadATask(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<readonly { readonly id: Id<'person'>; readonly name: string; readonly role: Role }[]> {
  const { rows } = await sql<{ id: Id<'person'>; name: string; role: Role }>`
    select p.id, p.name, (array_agg(r.role order by r.until desc) filter (where r.role <> 'member'))[1] as role
    from role_assignment r join person p on p.id = r.person_id
    where r.cooperative_id = ${cooperativeId} and p.email is not null
    group by p.id, p.name
    having bool_and(r.until is not null) and bool_or(r.role <> 'member')
    order by p.name, p.id`.execute(tx)
  return rows
}

/** Those of them who hold one of these roles, by name: who does an office task, of however many people. */
export async function peopleHolding(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  roles: readonly Role[],
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return tx
    .selectFrom('person as p')
    .select(['p.id', 'p.name'])
    .where('p.id', 'in', (eb) =>
      eb
        .selectFrom('role_assignment as r')
        .select('r.person_id')
        .where('r.cooperative_id', '=', cooperativeId)
        .where('r.until', 'is', null)
        .where('r.role', 'in', roles),
    )
    .orderBy('p.name')
    .execute()
}

/** That somebody opened a file: what of it, and what stood there where that alone does not tell. */
export type Reading = {
  readonly cooperative: string
  readonly reader: string
  readonly file: PersonalFile
  readonly parts: readonly PersonalPart[]
  readonly read_at: Date
}

/** Who opened the file of the one who asks. */
export async function readingsOfMyFile(tx: Tx): Promise<Reading[]> {
  const { rows } = await sql<Reading>`
    select * from readings_of_my_file()`.execute(tx)
  return rows
}
