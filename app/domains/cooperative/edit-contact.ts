import { z } from 'zod'
import type { CooperativeActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok } from '../../values/result.ts'
import { changeCooperative } from './cooperative.db.ts'

const input = z.object({
  street: z.string().max(120),
  postcode: z.string().max(12),
  city: z.string().max(80),
  email: z.string().max(200),
  phone: z.string().max(40),
  website: z.string().max(200),
  municipality: z.string().max(80),
})

/** Says where the co-operative is and how it is reached. */
export const editContact = command({
  name: 'cooperative.edit-contact',
  may: 'cooperative.edit',
  input,
  async run(tx, actor: CooperativeActor, { street, postcode, city, email, phone, website, municipality }) {
    await changeCooperative(tx, actor.cooperativeId, {
      street,
      postcode,
      city,
      email: email || null,
      phone: phone || null,
      website: website || null,
      municipality: municipality || null,
    })
    return ok(null)
  },
})
