import type { ToFill } from './full-world.of-domains.ts'
import type { Put } from './full-world.put.ts'
import type { PersonActor } from '../app/platform/actor.ts'
import type { MemberOfWorld } from './world.ts'

/** Somebody of the office who worked on behalf of a member, with a deed; and a member who wants nobody to. */
export async function onBehalfRows({ put, anna, piet, greet, wim, stranger }: ToFill): Promise<void> {
  await workedFor(put('anna'), anna, greet)
  await workedFor(put('piet'), piet, greet)
  await workedFor(put('there'), wim, stranger)
}

async function workedFor(put: Put, member: MemberOfWorld, doer: PersonActor): Promise<void> {
  const { cooperativeId: at, personId } = member
  const [behalf] = await put(
    `insert into on_behalf values ($1, :new0, $2, $3, gen_random_uuid(), 'code', now(), now() + interval '1 hour',
       now(), null, null)`,
    at,
    personId,
    doer.personId,
  )
  await put("insert into on_behalf_deed values ($1, :new0, $2, 'thing-booked', null, now())", at, behalf)
  await put("insert into on_behalf_reading values ($1, $2, 'invoices', now())", at, behalf)
  await put(
    `insert into on_behalf_code values ($1, :new0, $2, $3, gen_random_uuid(), :hash, now(), now() + interval '1 hour',
       0, null)`,
    at,
    personId,
    doer.personId,
  )
  await put('insert into on_behalf_no values ($1, $2, now(), now())', at, personId)
}
