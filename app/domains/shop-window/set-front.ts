import { z } from 'zod'
import { ownWords } from '../../platform/input.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok } from '../../values/result.ts'
import { keepShopFront } from './shop-front.db.ts'

/** Switches the public page of the co-operative on or off, and keeps what it says above the list. */
export const setFront = command({
  name: 'shop-window.set-front',
  may: 'shop-front.set',
  about: () => null,
  input: z.object({ listed: z.boolean(), words: ownWords(1000) }),
  async run(tx, actor: PersonActor, front, now) {
    await keepShopFront(tx, actor.cooperativeId, front, actor.personId, now.at)
    return ok(null)
  },
})
