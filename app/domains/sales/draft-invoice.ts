import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { contentInput } from './input.ts'
import { keepDraft } from './keep-draft.ts'

/**
 * Keeps a new draft, and with `submit` sends it to the administration at once. A member drafts for their own
 * businesses, the administration on behalf of every member. Gives the id of the invoice.
 */
export const draftInvoice = command({
  name: 'sales.draft-invoice',
  may: 'invoice.draft',
  onBehalf: ({ submit }) => (submit ? 'invoice-put-forward' : 'invoice-written'),
  input: contentInput.extend({ submit: z.boolean() }),
  run(tx, actor: PersonActor, { submit, ...content }, now) {
    return keepDraft(tx, actor, content, { submit }, now)
  },
  about: (_input, id) => id,
})
