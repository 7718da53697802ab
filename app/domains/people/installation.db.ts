import { sql } from 'kysely'
import type { Role } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import { ROLES_IN_ORDER } from './role.ts'

/** Somebody of a demo co-operative, to sign in as. */
export type DemoPerson = {
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly cooperative: string
  readonly roles: Role[]
}

/**
 * The people of the demo co-operatives, who are nothing in a real one and do not run the installation; last who was a
 * member, without a role.
 */
export async function demoPeople(tx: Tx): Promise<DemoPerson[]> {
  const { rows } = await sql<DemoPerson>`
    select p.id, p.name, p.email, c.legal_name as cooperative,
      coalesce(array_agg(r.role order by r.role) filter (where r.until is null), '{}') as roles
    from person p
    join role_assignment r on r.person_id = p.id and (r.until is null or r.role = 'member')
    join cooperative c on c.id = r.cooperative_id and c.demo
    where not exists (
        select from role_assignment o join cooperative d on d.id = o.cooperative_id
        where o.person_id = p.id and o.until is null and not d.demo)
      and not exists (select from installation_operator i where i.person_id = p.id)
    group by p.id, p.name, p.email, c.legal_name
    order by c.legal_name,
      min(array_position(${[...ROLES_IN_ORDER]}::text[], r.role)) filter (where r.until is null),
      p.name`.execute(tx)
  return rows
}

/** The co-operatives of the installation, for the operator: that they are there, not what is in them. */
export async function cooperativesHere(tx: Tx) {
  return tx
    .selectFrom('cooperative')
    .select(['id', 'slug', 'legal_name', 'demo', 'created_at'])
    .orderBy('legal_name')
    .execute()
}
