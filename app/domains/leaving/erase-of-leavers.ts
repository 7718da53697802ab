import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok } from '../../values/result.ts'
import { erasingTalks } from '../appointments/index.ts'
import { leftBefore, type Erasing } from '../members/index.ts'
import { erasingPosts } from '../mutual-help/index.ts'
import { erasingShop } from '../shop-window/index.ts'
import { eraseBefore } from './leaving.db.ts'

/** Each domain erases its own. */
export const ERASING: readonly Erasing[] = [
  ...erasingTalks,
  ...erasingPosts,
  ...erasingShop,
  { kind: 'destination', erases: 'erase_destinations' },
  { kind: 'callPhone', erases: 'erase_member_phones' },
]

/** Erases of who left what its term is over of, as `KEPT` says. Gives how many rows. Refuses nothing. */
export const eraseOfLeavers = command({
  name: 'leaving.erase',
  may: 'job',
  input: z.object({}),
  async run(tx, _actor: JobActor, _input, now) {
    let gone = 0
    for (const { kind, erases } of ERASING) gone += await eraseBefore(tx, erases, leftBefore(kind, now.today))
    return ok(gone)
  },
})
