import type { PersonActor } from '../app/platform/actor.ts'
import { newId as idOf } from '../app/values/id.ts'
import type { World } from './world.ts'

/**
 * Somebody of the office, Greet unless said, who works on behalf of a member, Anna unless said, from now on; what went
 * on before is over.
 */
export async function beside(
  world: World,
  doer: PersonActor = world.greet,
  whom: PersonActor = world.anna,
): Promise<PersonActor> {
  const id = idOf<'on-behalf'>(world.clock().at)
  const [session] = await world.sql(
    `insert into session values (sha256(gen_random_uuid()::text::bytea), gen_random_uuid(), $1, $2, $2,
       $2::timestamptz + interval '1 day',
       null, false, 'code', null, '|') returning id`,
    [doer.personId, world.clock().at],
  )
  await world.sql('update on_behalf set ended_at = begun_at where ended_at is null')
  await world.sql(
    `insert into on_behalf values ($1, $2, $3, $4, $5, 'code', $6::timestamptz,
       $6::timestamptz + interval '60 minutes', null, null, null)`,
    [world.cooperativeId, id, whom.personId, doer.personId, session!['id'], world.clock().at],
  )
  const { cooperativeId, personId } = whom
  return { kind: 'person', cooperativeId, personId, roles: ['member'], behalf: { id, doer: doer.personId } }
}
