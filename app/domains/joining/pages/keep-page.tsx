import { z } from 'zod'
import { DateField, HiddenField, TextField, typedParts } from '../../../ui/index.ts'
import { dayField, text, withDays } from '../../../web/fields.ts'
import { revisionField } from '../../../web/revision-field.ts'
import { formPage } from '../../../web/form-page.tsx'
import { fullApplication } from '../application.db.ts'
import { keepLonger } from '../keep-longer.ts'
import { hasEnded } from '../road.ts'
import { joiningAddresses } from './addresses.ts'

/** Keeps an application that ended longer, because who applied agreed to that. */
export const keepPage = formPage({
  schema: withDays(['until'], z.object({ until: dayField(), agreed: text(300), revision: revisionField() })),
  async load(visit) {
    const { id } = visit.cooperative
    const application = await visit.read((tx) =>
      fullApplication(tx, id, visit.id<'application'>('application')),
    )
    if (application) await visit.readsFileOf(application.id)
    return application
  },
  title: (visit) => visit.text.joining.keep.title,
  lead: (visit, application) => visit.text.joining.keep.lead(application),
  back: (visit, { id, name }) => ({ href: joiningAddresses.one(visit.cooperative.slug, id), label: name }),
  initial: ({ revision }) => ({ revision: String(revision) }),
  offered: ({ stage }) => hasEnded(stage),
  fields({ visit, typed, wrong }) {
    const { keep, fields } = visit.text.joining
    return (
      <>
        <HiddenField name="revision" value={typed['revision'] ?? ''} />
        <DateField
          name="until"
          label={keep.until}
          value={typedParts(typed, 'until')}
          error={wrong('until')}
        />
        <TextField
          name="agreed"
          label={fields.agreed}
          hint={fields.agreedHint}
          value={typed['agreed']}
          error={wrong('agreed')}
          autocomplete="off"
        />
      </>
    )
  },
  label: (visit, field) =>
    field === 'until' ? visit.text.joining.keep.until : visit.text.joining.fields.agreed,
  save: (visit, value, commandId, { id }) =>
    visit.perform(keepLonger, visit.actor, { applicationId: id, ...value }, commandId),
  done: (visit, _value, { id }) => `${joiningAddresses.one(visit.cooperative.slug, id)}?bewaard=ja`,
  refusals: (visit) => visit.text.joining.refusals,
  refusedField: (reason) => (reason === 'kept-too-long' ? 'until' : undefined),
  saveLabel: (visit) => visit.text.joining.keep.save,
})
