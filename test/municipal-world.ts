/** A small world with a municipality: two case managers, and members who share with one of them what a test says. */
import type { PersonActor } from '../app/platform/actor.ts'
import { newId } from './new-id.ts'
import type { Id } from '../app/values/id.ts'
import { smallWorld, type MemberOfWorld, type World } from './world.ts'

export type MunicipalWorld = World & {
  readonly municipalityId: Id<'municipality'>
  /** Case manager of Voorbeeldstad. */
  readonly casper: PersonActor
  /** Another one of the same municipality. */
  readonly cora: PersonActor
  /** Case manager who works for no municipality. */
  readonly niemand: PersonActor
  /** The member shares these fields from now on, in place of what was shared with this case manager before. */
  shares(member: MemberOfWorld, fields: readonly string[], withWhom?: PersonActor): Promise<void>
  /** The member stops sharing with everybody. */
  revokes(member: MemberOfWorld): Promise<void>
}

export async function municipalWorld(): Promise<MunicipalWorld> {
  const world = await smallWorld()
  const { sql, cooperativeId, anna, piet, greet } = world
  const municipalityId = newId<'municipality'>()
  await sql(
    `insert into municipality values ($1, $2, 'Voorbeeldstad', 'portal', null, '', 10, '2025-01-01', $3)`,
    [cooperativeId, municipalityId, greet.personId],
  )
  const manager = async (name: string, works = true): Promise<PersonActor> => {
    const personId = newId<'person'>()
    await sql('insert into person (id, name, email, created_at) values ($1, $2, $3, at_now())', [
      personId,
      name,
      `${name}@stad.example`,
    ])
    await sql(`insert into role_assignment values ($1, $2, 'case-manager', '2015-01-01', null)`, [
      cooperativeId,
      personId,
    ])
    if (works)
      await sql('insert into municipality_person values ($1, $2, $3, at_now(), null, $4)', [
        cooperativeId,
        municipalityId,
        personId,
        greet.personId,
      ])
    return { kind: 'person', cooperativeId, personId, roles: ['case-manager'] }
  }
  for (const [member, number] of [
    [anna, 'K-1'],
    [piet, 'K-2'],
  ] as const)
    await sql(`insert into municipal_client values ($1, $2, '2025-01-01', $3, $4, at_now(), $5)`, [
      cooperativeId,
      member.memberId,
      municipalityId,
      number,
      greet.personId,
    ])
  const [casper, cora, niemand] = [
    await manager('casper'),
    await manager('cora'),
    await manager('niemand', false),
  ]
  const revoke = 'update consent set revoked_at = at_now() where member_id = $1 and revoked_at is null'
  return {
    ...world,
    municipalityId,
    casper,
    cora,
    niemand,
    async shares(member, fields, withWhom = casper) {
      await sql(`${revoke} and person_id = $2`, [member.memberId, withWhom.personId])
      await sql(`insert into consent values ($1, $2, $3, $4, 'case-manager', $5, at_now(), null, null)`, [
        cooperativeId,
        newId(),
        member.memberId,
        withWhom.personId,
        fields,
      ])
    },
    revokes: async (member) => void (await sql(revoke, [member.memberId])),
  }
}
