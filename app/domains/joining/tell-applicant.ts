import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { count, id } from '../../platform/input.ts'
import { queueMail } from '../../platform/queue-mail.ts'
import { ok } from '../../values/result.ts'
import { paths } from '../../web/paths.ts'
import { cooperativeById } from '../cooperative/index.ts'
import { applicantMail } from './applicant-mail.ts'
import { applicantToWriteTo } from './telling.db.ts'

/**
 * Keeps a mail to who applies that tells how far it is, when they gave an address and nothing went on since it was
 * asked for: then the mail of that step tells it.
 */
export const tellApplicant = command({
  name: 'joining.tell-applicant',
  may: 'job',
  about: ({ applicationId }) => applicationId,
  input: z.object({
    applicationId: id<'application'>(),
    revision: count(),
    mailId: id<'mail'>(),
    publicUrl: z.string().max(500),
  }),
  async run(tx, { cooperativeId }: JobActor, { applicationId, revision, mailId, publicUrl }, now) {
    const applicant = await applicantToWriteTo(tx, cooperativeId, applicationId)
    const cooperative = await cooperativeById(tx, cooperativeId)
    if (!applicant || !cooperative || applicant.email === '' || applicant.revision !== revision)
      return ok(null)
    const mail = applicantMail(applicant, cooperative, {
      page: publicUrl + paths.applicantPage(applicant.token),
      signIn: publicUrl + paths.signIn(paths.home(cooperative.slug)),
    })
    const about = { kind: 'application', id: applicationId } as const
    await queueMail(tx, cooperativeId, { id: mailId, about, to: applicant.email, ...mail }, now)
    return ok(null)
  },
})
