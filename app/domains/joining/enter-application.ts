import { ownWords } from '../../platform/input.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { insertApplication } from './going-on.db.ts'
import { askToTell } from './reach-stage.ts'
import { newLinkToken } from '../../platform/link-token.ts'
import { applicationFields } from './application-input.ts'

/**
 * A coach or the administration writes an application down for somebody, who said yes to that: how they did so is kept
 * with it. Gives the id.
 *
 * Refuses: `cannot-be-reached` (no phone, no e-mail).
 */
export const enterApplication = command({
  name: 'joining.enter-application',
  may: 'application.guide',
  input: applicationFields.extend({ agreed: ownWords(300).min(1) }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { name, idea, language, ...contact },
    now,
  ): Promise<Result<Id<'application'>, 'cannot-be-reached'>> {
    if (contact.phone === '' && contact.email === '') return refuse('cannot-be-reached')
    const applicationId = newId<'application'>(now.at)
    const given = { name, idea, language, token: newLinkToken(), enteredBy: personId, contact }
    await insertApplication(tx, cooperativeId, { id: applicationId, ...given }, now)
    await askToTell(tx, cooperativeId, { id: applicationId, stage: 'received', revision: 1 }, now)
    return ok(applicationId)
  },
  about: (_input, applicationId) => applicationId,
})
