import type { LinkActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { applicationByLink } from './application.db.ts'
import { insertApplication } from './going-on.db.ts'
import { askToTell } from './reach-stage.ts'
import { applicationFields } from './application-input.ts'
import { takesApplications } from './rules.db.ts'

/**
 * Somebody applies by the public form: without an account, as the holder of the link that stands in their form and
 * opens nothing until this is done. How often it may be done from one place is counted before (`countPublicTry`). Gives
 * the id.
 *
 * Refuses: `not-open` (the co-operative takes none by this form), `cannot-be-reached` (no phone, no e-mail),
 * `sent-already` (this form was sent before, with other words).
 */
export const apply = command({
  name: 'joining.apply',
  may: 'anyone',
  input: applicationFields,
  async run(
    tx,
    { cooperativeId, token }: LinkActor,
    { name, idea, language, ...contact },
    now,
  ): Promise<Result<Id<'application'>, 'not-open' | 'cannot-be-reached' | 'sent-already'>> {
    if (!(await takesApplications(tx, cooperativeId))) return refuse('not-open')
    if (await applicationByLink(tx)) return refuse('sent-already')
    if (contact.phone === '' && contact.email === '') return refuse('cannot-be-reached')
    const applicationId = newId<'application'>(now.at)
    const given = { name, idea, language, token, enteredBy: null, contact: { ...contact, agreed: '' } }
    await insertApplication(tx, cooperativeId, { id: applicationId, ...given }, now)
    await askToTell(tx, cooperativeId, { id: applicationId, stage: 'received', revision: 1 }, now)
    return ok(applicationId)
  },
  about: (_input, applicationId) => applicationId,
})
