import { z } from 'zod'
import { RadioGroup, TextArea, TextField } from '../../../../ui/index.ts'
import { choice, optionalEmail, optionalText, text } from '../../../../web/fields.ts'
import { formPage, type Filled } from '../../../../web/form-page.tsx'
import { paths } from '../../../../web/paths.ts'
import type { CooperativeVisit } from '../../../../web/visit.ts'
import { addMunicipality } from '../../agreement/add-municipality.ts'
import { editMunicipality } from '../../agreement/edit-municipality.ts'
import type { Municipality } from '../../agreement/municipality.db.ts'
import { DELIVERIES } from '../../agreement/municipality.ts'
import { agreedInAddress } from './loading.ts'

const schema = z
  .object({
    name: text(120),
    delivery: choice(DELIVERIES),
    email: optionalEmail(),
    address: optionalText(400),
    dueDay: z
      .string()
      .trim()
      .regex(/^([1-9]|1\d|2[0-8])$/, 'day-unreadable')
      .transform(Number),
  })
  .refine(({ delivery, email }) => delivery !== 'mail' || email !== '', {
    path: ['email'],
    message: 'required',
  })
  .refine(({ delivery, address }) => delivery !== 'print' || address !== '', {
    path: ['address'],
    message: 'required',
  })

type Typed = Readonly<Record<string, string>>

/** Adds a municipality. */
export const newMunicipalityPage = formPage({
  schema,
  load: () => Promise.resolve({}),
  title: (visit) => visit.text.agreement.facts.titleNew,
  back: backToList,
  initial: (): Typed => ({ delivery: 'portal', dueDay: '10' }),
  fields: Fields,
  label,
  save: (visit, value, commandId) => visit.perform(addMunicipality, visit.actor, value, commandId),
  done: (visit, id) => `${paths.municipality(visit.cooperative.slug, id)}?gedaan`,
  refusals: (visit) => visit.text.agreement.refusals,
  saveLabel: (visit) => visit.text.agreement.facts.save,
})

/** Changes what is kept of one. */
export const editMunicipalityPage = formPage({
  schema,
  load: async (visit): Promise<Municipality | undefined> => (await agreedInAddress(visit))?.municipality,
  title: (visit, { name }: Municipality) => visit.text.agreement.facts.titleEdit(name),
  back: (visit, { id, name }: Municipality) => ({
    href: paths.municipality(visit.cooperative.slug, id),
    label: name,
  }),
  initial: ({ name, delivery, email, address, dueDay }: Municipality): Typed => ({
    name,
    delivery,
    email: email ?? '',
    address,
    dueDay: String(dueDay),
  }),
  fields: Fields,
  label,
  save: (visit, value, commandId, { id }: Municipality) =>
    visit.perform(editMunicipality, visit.actor, { ...value, municipalityId: id }, commandId),
  done: (visit, _value, { id }: Municipality) => `${paths.municipality(visit.cooperative.slug, id)}?gedaan`,
  refusals: (visit) => visit.text.agreement.refusals,
  saveLabel: (visit) => visit.text.agreement.facts.save,
})

function backToList(visit: CooperativeVisit) {
  return {
    href: paths.municipalities(visit.cooperative.slug),
    label: visit.text.agreement.facts.back,
  }
}

function label(visit: CooperativeVisit, field: string): string {
  const { name, delivery, email, address, dueDay } = visit.text.agreement.facts
  return { name, delivery, email, address, dueDay }[field] ?? field
}

function Fields({ visit, typed, wrong }: Filled<unknown>) {
  const words = visit.text.agreement.facts
  return (
    <>
      <TextField name="name" label={words.name} value={typed['name']} error={wrong('name')} maxLength={120} />
      <RadioGroup
        name="delivery"
        label={words.delivery}
        hint={words.deliveryHint}
        value={typed['delivery']}
        error={wrong('delivery')}
        choices={DELIVERIES.map((value) => ({ value, label: words.deliveries[value] }))}
      />
      <TextField
        name="email"
        type="email"
        label={words.email}
        optional
        value={typed['email']}
        error={wrong('email')}
        maxLength={200}
      />
      <TextArea
        name="address"
        label={words.address}
        optional
        rows={3}
        value={typed['address']}
        error={wrong('address')}
        maxLength={400}
      />
      <TextField
        name="dueDay"
        label={words.dueDay}
        hint={words.dueDayHint}
        value={typed['dueDay']}
        error={wrong('dueDay') && words.dueDayWrong}
        inputMode="numeric"
        width="tiny"
      />
    </>
  )
}
