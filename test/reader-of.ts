import type { PersonActor } from '../app/platform/actor.ts'
import { may } from '../app/platform/permissions.ts'
import { textIn } from '../app/text/index.ts'
import type { Reader } from '../app/web/visit.ts'
import type { World } from './world.ts'

/** Reads as somebody of the world, in Dutch: what a visit of theirs and a mail to them read with. */
export function readerOf({ database, clock }: World, actor: PersonActor): Reader {
  return {
    actor,
    cooperative: { id: actor.cooperativeId, slug: 'gildehuis', name: 'Coöperatie Het Gildehuis U.A.' },
    now: clock(),
    language: 'nl',
    text: textIn('nl'),
    may: (permission) => may(actor, permission),
    read: (work) => database.read(actor, work),
  }
}
