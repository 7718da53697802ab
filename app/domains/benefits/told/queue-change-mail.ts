import { z } from 'zod'
import type { JobActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import type { Tx } from '../../../platform/database.ts'
import { id } from '../../../platform/input.ts'
import { queueMail } from '../../../platform/queue-mail.ts'
import { textIn, type Language } from '../../../text/index.ts'
import { newId, type Id } from '../../../values/id.ts'
import { ok } from '../../../values/result.ts'
import { municipalitiesOf } from '../agreement/municipality.db.ts'
import { policyVersionsOf } from '../agreement/policy-versions.db.ts'
import { agreementChange } from './agreement-change.ts'
import { untoldOf, type Change } from './told-of-change.db.ts'

/**
 * Keeps a mail for each whom a change of the municipality is about and who was not told of it yet. Of a permission it
 * says only that something changed, and where to read it: what and why is between the two. Bears being done twice.
 */
export const queueChangeMail = command({
  name: 'benefits.queue-change-mail',
  about: ({ about }) => about.id,
  may: 'job',
  input: z.object({
    about: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('permission'), id: id<'benefit-permission'>() }),
      z.object({ kind: z.literal('agreement'), id: id<'policy-version'>() }),
    ]),
    cooperative: z.string().max(200),
    /** Where the member reads it. */
    link: z.string().max(500),
  }),
  async run(tx, { cooperativeId }: JobActor, { about, cooperative, link }, now) {
    const tell = await tellerOf(tx, cooperativeId, about)
    if (!tell) return ok(null)
    for (const { email, language, firstName } of await untoldOf(tx, about)) {
      const { subject, said } = tell(language)
      const { hello, read, bye } = textIn(language).agreement.told.mail
      const text = [hello({ name: firstName }), said, `${read}\n${link}`, `${bye}\n${cooperative}`].join(
        '\n\n',
      )
      await queueMail(
        tx,
        cooperativeId,
        { id: newId<'mail'>(now.at), about, to: email, subject, text: `${text}\n` },
        now,
      )
    }
    return ok(null)
  },
})

type Told = { readonly subject: string; readonly said: string }

/** What is said, in the language of each; undefined when there is no such agreement (any more). */
async function tellerOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  about: Change,
): Promise<((language: Language) => Told) | undefined> {
  if (about.kind === 'permission') return (language) => textIn(language).agreement.told.permission
  const versions = await policyVersionsOf(tx, cooperativeId)
  const version = versions.find(({ id: one }) => one === about.id)
  if (!version) return undefined
  const here = versions.filter(({ municipalityId }) => municipalityId === version.municipalityId)
  const municipality = (await municipalitiesOf(tx, cooperativeId)).find(
    ({ id: one }) => one === version.municipalityId,
  )
  return (language) => {
    const text = textIn(language)
    const { day, line } = agreementChange({ text, language }, version, here)
    const facts = { municipality: municipality?.name ?? '', day }
    return { subject: text.agreement.told.title(facts), said: `${text.agreement.told.title(facts)}. ${line}` }
  }
}
