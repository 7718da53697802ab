import { z } from 'zod'
import { FieldGroup, RadioGroup, TextField } from '../../../ui/index.ts'
import { choice, text } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { enterApplication } from '../enter-application.ts'
import { joiningAddresses } from './addresses.ts'
import { ApplicationFields, applicationLabel, askedOfApplicant } from './application-fields.tsx'
import { backToList } from './list-page.tsx'

/** A coach or the administration writes an application down for somebody who agreed. */
export const enterPage = formPage({
  schema: z.object({ ...askedOfApplicant, language: choice(['nl', 'en']), agreed: text(300) }),
  load: async () => null,
  title: (visit) => visit.text.joining.enter.title,
  lead: (visit) => visit.text.joining.enter.lead,
  back: backToList,
  initial: () => ({ language: 'nl' }),
  fields({ visit, typed, wrong }) {
    const { enter, fields } = visit.text.joining
    return (
      <>
        <ApplicationFields visit={visit} typed={typed} wrong={wrong} forAnother />
        <FieldGroup legend={enter.legendAgreed}>
          <RadioGroup
            name="language"
            label={enter.language}
            hint={enter.languageHint}
            choices={(['nl', 'en'] as const).map((value) => ({
              value,
              label: visit.text.members.fields.languages[value],
            }))}
            value={typed['language']}
            error={wrong('language')}
            beside
          />
          <TextField
            name="agreed"
            label={fields.agreed}
            hint={fields.agreedHint}
            value={typed['agreed']}
            error={wrong('agreed')}
            autocomplete="off"
          />
        </FieldGroup>
      </>
    )
  },
  label: (visit, field) =>
    field === 'language' ? visit.text.joining.enter.language : applicationLabel(visit, field, true),
  save: (visit, value, commandId) => visit.perform(enterApplication, visit.actor, value, commandId),
  done: (visit, application) =>
    `${joiningAddresses.one(visit.cooperative.slug, application)}?opgeschreven=ja`,
  refusals: (visit) => visit.text.joining.refusals,
  refusedField: (reason) => (reason === 'cannot-be-reached' ? 'phone' : undefined),
  saveLabel: (visit) => visit.text.joining.enter.save,
})
