import { z } from 'zod'
import { HiddenField, Paragraph } from '../../../ui/index.ts'
import { formPage } from '../../../web/form-page.tsx'
import { fullApplication } from '../application.db.ts'
import { correctReach } from '../correct-reach.ts'
import { hasEnded } from '../road.ts'
import { joiningAddresses } from './addresses.ts'
import { applicationLabel } from './application-fields.tsx'
import { askedOfReach, ReachFields } from './reach-fields.tsx'

/** How to reach who applies, corrected by who guides them. */
export const reachPage = formPage({
  schema: z.object(askedOfReach),
  async load(visit) {
    const applicationId = visit.id<'application'>('application')
    const application = await visit.read((tx) => fullApplication(tx, visit.cooperative.id, applicationId))
    if (application) await visit.readsFileOf(application.id)
    return application
  },
  title: (visit, application) => visit.text.joining.reach.title(application),
  back: (visit, { id, name }) => ({ href: joiningAddresses.one(visit.cooperative.slug, id), label: name }),
  initial: ({ contact: { phone, email, helper }, contactRevision }) => ({
    phone,
    email,
    helper,
    revision: String(contactRevision),
  }),
  offered: ({ stage }) => !hasEnded(stage),
  fields({ visit, data, typed, wrong }) {
    const { reach } = visit.text.joining
    return (
      <>
        <HiddenField name="revision" value={typed['revision'] ?? ''} />
        <ReachFields visit={visit} typed={typed} wrong={wrong} forAnother />
        <Paragraph quiet>{data.contact.email === '' ? reach.getsMail : reach.newLink(data)}</Paragraph>
      </>
    )
  },
  label: (visit, field) => applicationLabel(visit, field, true),
  save: (visit, value, commandId, { id }) =>
    visit.perform(correctReach, visit.actor, { applicationId: id, ...value }, commandId),
  done: (visit, _value, { id }) => `${joiningAddresses.one(visit.cooperative.slug, id)}?gedaan=ja`,
  refusals: (visit) => visit.text.joining.refusals,
  refusedField: (reason) => (reason === 'cannot-be-reached' ? 'phone' : undefined),
  saveLabel: (visit) => visit.text.joining.reach.save,
})
