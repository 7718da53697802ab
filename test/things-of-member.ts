import { statementFigures, textOfFigures } from '../app/domains/benefits/statement/figures.ts'
import { facts } from '../app/domains/benefits/statement/october.fixture.ts'
import { shareOutEarnings } from '../app/domains/pots/index.ts'
import { day } from '../app/values/day.ts'
import type { Id } from '../app/values/id.ts'
import { agreedWith } from './agreed-with.ts'
import { guidedFor } from './guided.ts'
import { newId } from './new-id.ts'
import { printedFor } from './printed-for.ts'
import { requestedFor } from './requested-for.ts'
import { spokenWith } from './spoken-with.ts'
import { as, type MemberOfWorld, type World } from './world.ts'

/** Ids by the name that they have in addresses: `sharing` for `/:coop/…/:sharing`. */
export type ThingsOfMember = Readonly<Record<string, string>>

/** Makes one of every kind of thing of a member that a page can be about. */
export async function thingsOfMember(world: World, of: MemberOfWorld): Promise<ThingsOfMember> {
  return {
    member: of.memberId,
    person: of.personId,
    business: of.businessId,
    permission: await letterFor(world, of),
    sharing: await sharedFor(world, of),
    statement: await postedFor(world, of),
    request: await requestedFor(world, of),
    ...(await guidedFor(world, of)),
    appointment: await spokenWith(world, of),
    ...(await agreedWith(world, of)),
    ...(await printedFor(world, of)),
  }
}

async function sharedFor(world: World, { memberId }: MemberOfWorld): Promise<Id<'sharing'>> {
  const event = {
    memberId,
    turnover: 10000n,
    jobCosts: 0n,
    countsOn: day('2026-03-02'),
    cause: 'payment',
  } as const
  const done = await as<{ value: Id<'sharing'>[] }>(world, world.greet, (tx) =>
    shareOutEarnings(tx, world.greet, event, world.clock(), newId()),
  )
  return done.value[0]!
}

/** A statement that is to be posted, with its PDF. */
async function postedFor(
  world: World,
  { cooperativeId: at, memberId, personId }: MemberOfWorld,
): Promise<string> {
  const [town, statement, document] = [newId(), newId(), newId()]
  await world.sql(
    `insert into municipality values ($1, $2, $3, 'print', null, 'Plein 1', 10, at_now(), $4)`,
    [at, town, `Gemeente ${town}`, personId],
  )
  await world.sql(
    `insert into statement
      values ($1, $2, $3, $4, '2026-02-01', 1, 'print', '2026-03-10', at_now(), at_now(), $5, 'Plein 1')`,
    [at, statement, memberId, town, personId],
  )
  await world.sql(
    `insert into file values ($1, $2, 'f.pdf', 'application/pdf', 3, sha256('pdf'), 'pdf', at_now())`,
    [at, document],
  )
  const named = [at, statement, memberId, document]
  await world.sql(`insert into statement_document values ($1, $2, $3, $4, at_now())`, named)
  // Shared with the coach, who reads it word for word.
  await world.sql(
    `insert into statement_content values ($1, $2, $3, $4, sha256(convert_to($4, 'UTF8')), '')`,
    [at, statement, memberId, textOfFigures(statementFigures(facts))],
  )
  await world.sql(
    `insert into consent values ($1, $2, $3, $4, 'coach', array['statements'], at_now(), null, null)`,
    [at, newId(), memberId, world.carla.personId],
  )
  return statement
}

/** A letter of the municipality that came along from an application. */
async function letterFor(
  { sql, cooperativeId }: World,
  { memberId, personId }: MemberOfWorld,
): Promise<string> {
  const [id, file] = [newId(), newId()]
  await sql(
    `insert into file (cooperative_id, id, name, media_type, size_bytes, sha256, content, stored_at, letter_of)
     values ($1, $2, 'brief.pdf', 'application/pdf', 5, sha256('%PDF-'), '%PDF-', at_now(), $3)`,
    [cooperativeId, file, memberId],
  )
  await sql(
    `insert into benefit_permission (cooperative_id, id, member_id, valid_from, document_id, recorded_at, recorded_by,
       recorded_as) values ($1, $2, $3, '2026-03-01', $4, at_now(), $5, 'guide')`,
    [cooperativeId, id, memberId, file, personId],
  )
  return id
}
