/** Short words for the tests of figures on a real database: clients of a municipality, and what they stated. */
import type { MunicipalWorld } from '../../../../test/municipal-world.ts'
import { newId } from '../../../../test/new-id.ts'
import type { Id } from '../../../values/id.ts'
import { keepFigures } from './keep-figures.ts'
import { keptFigures, type KeptFigure } from './municipality-figure.db.ts'

/** A member who belongs to the municipality of the world. */
export async function client(world: MunicipalWorld, name: string): Promise<Id<'member'>> {
  const { sql, cooperativeId, municipalityId, greet } = world
  const [person, member] = [newId(), newId<'member'>()]
  await sql('insert into person (id, name, created_at) values ($1, $2, now())', [person, name])
  await sql(`insert into member values ($1, $2, $3, $4, $4, '2020-01-01', null)`, [
    cooperativeId,
    member,
    person,
    name,
  ])
  await sql(`insert into municipal_client values ($1, $2, '2025-01-01', $3, '', now(), $4)`, [
    cooperativeId,
    member,
    municipalityId,
    greet.personId,
  ])
  return member
}

/**
 * The member confirms the next version of a month.
 *
 * @param net what was earned, in cents; costs are always 50 euros, hours 10
 */
export async function states(
  world: MunicipalWorld,
  member: string,
  month: string,
  net: number,
  confirmedAt: string,
): Promise<void> {
  const { sql, cooperativeId, municipalityId, greet } = world
  const id = newId()
  const figures = JSON.stringify({
    income: { net: String(net) },
    costs: { net: '5000' },
    hours: { minutes: 600 },
  })
  await sql(
    `insert into statement select $1, $2, $3, $4, $5, coalesce(max(version), 0) + 1, 'portal', $5, $6, $6, $7
     from statement where member_id = $3 and month = $5`,
    [cooperativeId, id, member, municipalityId, month, confirmedAt, greet.personId],
  )
  await sql(`insert into statement_content values ($1, $2, $3, $4, sha256(convert_to($4, 'UTF8')), '')`, [
    cooperativeId,
    id,
    member,
    figures,
  ])
}

/** What the night does for the municipality. */
export function makes(world: MunicipalWorld) {
  const { cooperativeId, municipalityId } = world
  return world.perform(keepFigures, { kind: 'job', cooperativeId }, { municipalityId }, newId())
}

/** The figures as a case manager of the municipality sees them. */
export function kept(world: MunicipalWorld): Promise<KeptFigure[]> {
  return world.database.read(world.casper, (tx) => keptFigures(tx, world.cooperativeId))
}
