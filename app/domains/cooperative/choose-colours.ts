import { z } from 'zod'
import type { CooperativeActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok } from '../../values/result.ts'
import { changeCooperative } from './cooperative.db.ts'

const colour = z.string().regex(/^#[0-9a-f]{6}$/)

/** Chooses the two colours of the co-operative. Screens and papers keep them readable by themselves. */
export const chooseColours = command({
  name: 'cooperative.choose-colours',
  may: 'cooperative.edit',
  input: z.object({ colour, accentColour: colour }),
  async run(tx, actor: CooperativeActor, input) {
    await changeCooperative(tx, actor.cooperativeId, {
      colour: input.colour,
      accent_colour: input.accentColour,
    })
    return ok(null)
  },
})
