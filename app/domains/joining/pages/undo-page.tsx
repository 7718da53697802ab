/** Somebody was entered as a member by mistake: the way back, on the day itself. */
import { z } from 'zod'
import { HiddenField, Paragraph, TextArea } from '../../../ui/index.ts'
import { text, tick } from '../../../web/fields.ts'
import { revisionField } from '../../../web/revision-field.ts'
import { formPage } from '../../../web/form-page.tsx'
import { fullApplication } from '../application.db.ts'
import { standingSteps, standsAfter } from '../righting.ts'
import { mayBeUndone, undoEnrolment } from '../undo-enrolment.ts'
import { joiningAddresses } from './addresses.ts'
import { HowTold } from './how-told.tsx'
import { dayOf } from '../../../values/day.ts'

export const undoPage = formPage({
  schema: z.object({ why: text(500), revision: revisionField(), called: tick() }),
  async load(visit) {
    const { id } = visit.cooperative
    const application = await visit.read((tx) =>
      fullApplication(tx, id, visit.id<'application'>('application')),
    )
    if (!application) return undefined
    await visit.readsFileOf(application.id)
    return { application, may: mayBeUndone(application, visit.now.today) }
  },
  title: (visit) => visit.text.joining.undo.title,
  lead: (visit, { application, may }) =>
    may ? visit.text.joining.undo.lead(application) : visit.text.joining.refusals['enrolled-earlier'],
  back: (visit, { application: { id, name } }) => ({
    href: joiningAddresses.one(visit.cooperative.slug, id),
    label: name,
  }),
  offered: ({ may }) => may,
  initial: ({ application }) => ({ revision: String(application.revision) }),
  above({ application, may }, visit) {
    if (!may) return null
    const { undo, stages } = visit.text.joining
    const before = standsAfter(standingSteps(application.steps).slice(0, -1), dayOf(application.receivedAt))
    return (
      <>
        <Paragraph>{undo.back({ name: application.name, stage: stages[before.stage] })}</Paragraph>
        <Paragraph>{undo.gone}</Paragraph>
      </>
    )
  },
  fields({ visit, data: { application }, typed, wrong }) {
    const { undo } = visit.text.joining
    return (
      <>
        <HiddenField name="revision" value={typed['revision'] ?? ''} />
        <TextArea
          name="why"
          label={undo.why}
          hint={undo.whyHint(application)}
          value={typed['why']}
          error={wrong('why')}
          maxLength={500}
        />
        <HowTold visit={visit} application={application} called={(typed['called'] ?? '') !== ''} />
      </>
    )
  },
  label: (visit) => visit.text.joining.undo.why,
  save: (visit, { why, revision, called }, commandId, { application }) =>
    visit.perform(
      undoEnrolment,
      visit.actor,
      { applicationId: application.id, revision, why, called },
      commandId,
    ),
  done: (visit, _value, { application }) =>
    `${joiningAddresses.one(visit.cooperative.slug, application.id)}?recht=ja`,
  refusals: (visit) => ({ ...visit.text.joining.refusals, ...visit.text.joining.rightRefusals }),
  refusedField: (reason) => (reason === 'why-missing' ? 'why' : undefined),
  saveLabel: (visit) => visit.text.joining.undo.save,
})
