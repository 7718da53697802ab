import { z } from 'zod'
import type { CooperativeActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok } from '../../values/result.ts'
import { changeCooperative } from './cooperative.db.ts'
import { onOneLine } from '../../values/one-line.ts'

/** Empty text is "not filled in". The numbers are as `registration-numbers.ts` gives them. */
const input = z.object({
  legalName: z.string().transform(onOneLine).pipe(z.string().min(2).max(120)),
  kvk: z.string().regex(/^(\d{8})?$/),
  vatNumber: z.string().regex(/^(NL\d{9}B\d{2})?$/),
})

/**
 * Says who the co-operative is in law. The account on invoices takes two: `ask-printed-account.ts`. Invoices
 * that were issued keep what stood on them; what waits for approval is put forward anew.
 */
export const editIdentity = command({
  name: 'cooperative.edit-identity',
  may: 'cooperative.edit',
  input,
  async run(tx, actor: CooperativeActor, { legalName, kvk, vatNumber }) {
    await changeCooperative(tx, actor.cooperativeId, {
      legal_name: legalName,
      kvk: kvk || null,
      vat_number: vatNumber || null,
    })
    return ok(null)
  },
})
