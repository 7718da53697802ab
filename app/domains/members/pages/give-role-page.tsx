import { z } from 'zod'
import { assignRole, invitePerson, peopleOf, peopleWhoHadATask } from '../../people/index.ts'
import { ROLES } from '../../../platform/actor.ts'
import { FieldGroup, RadioGroup, Select, TextField } from '../../../ui/index.ts'
import { isId } from '../../../values/id.ts'
import { choice, optionalEmail, optionalText } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { ASKS_WHOSE, WhoseAddress } from '../../../web/whose-address.tsx'
import { roleRefusals, rolesGivenBy } from './people-page.tsx'

/** Either somebody who takes part already, or the name and address of somebody new. */
const schema = z
  .object({
    personId: optionalText(36),
    newName: optionalText(120),
    newEmail: optionalEmail(),
    role: choice(ROLES),
    addressOf: choice(['same', 'other']).optional(),
  })
  .superRefine((typed, ctx) => {
    const wrong = (field: string, message: string) => ctx.addIssue({ code: 'custom', path: [field], message })
    if (typed.personId !== '' && !isId(typed.personId)) wrong('personId', 'choose')
    if (typed.personId !== '') return
    if (typed.newName === '' && typed.newEmail === '') return wrong('personId', 'choose')
    if (typed.newName === '') wrong('newName', 'required')
    if (typed.newEmail === '') wrong('newEmail', 'required')
  })

/** Gives somebody a role. */
export const giveRolePage = formPage({
  schema,
  load: (visit) =>
    visit.read(async (tx) => ({
      here: await peopleOf(tx, visit.cooperative.id),
      before: await peopleWhoHadATask(tx, visit.cooperative.id),
    })),
  title: (visit) => visit.text.members.people.give,
  lead: (visit) => visit.text.members.people.giveLead,
  back: (visit) => ({ href: paths.people(visit.cooperative.slug), label: visit.text.members.people.back }),
  initial: () => ({}),
  fields({ visit, data, typed, wrong }) {
    const { people, roles, roleHints, fields } = visit.text.members
    const others = data.here.filter(({ id }) => id !== visit.actor.personId)
    const before = data.before.map(({ id, name, role }) => ({
      value: id,
      label: people.hadTask({ name, role: roles[role] }),
    }))
    return (
      <>
        <RadioGroup
          name="role"
          label={people.role}
          choices={rolesGivenBy(visit).map((role) => ({
            value: role,
            label: roles[role],
            hint: roleHints[role],
          }))}
          value={typed['role']}
          error={wrong('role')}
        />
        <Select
          name="personId"
          label={people.who}
          choices={[...others.map((one) => ({ value: one.id, label: one.name })), ...before]}
          emptyLabel={people.somebodyNew}
          value={typed['personId']}
          error={wrong('personId')}
        />
        <FieldGroup legend={people.somebodyNew}>
          <TextField
            name="newName"
            label={fields.name}
            value={typed['newName']}
            error={wrong('newName')}
            autocomplete="off"
            neededIf={people.newNeeded}
          />
          <TextField
            name="newEmail"
            label={fields.email}
            type="email"
            value={typed['newEmail']}
            error={wrong('newEmail')}
            autocomplete="off"
            neededIf={people.newNeeded}
          />
          <WhoseAddress visit={visit} typed={typed} wrong={wrong} words={people.address} />
        </FieldGroup>
      </>
    )
  },
  label(visit, field) {
    const { people } = visit.text.members
    const labels: Readonly<Record<string, string>> = {
      personId: people.who,
      newName: people.newName,
      newEmail: people.newEmail,
      role: people.role,
      addressOf: people.address.asked,
    }
    return labels[field] ?? field
  },
  save(visit, { personId, newName, newEmail, role, addressOf }, commandId) {
    const actor = visit.actor
    if (isId<'person'>(personId)) return visit.perform(assignRole, actor, { personId, role }, commandId)
    return visit.perform(
      invitePerson,
      actor,
      { name: newName, email: newEmail, language: visit.language, role, addressOf },
      commandId,
    )
  },
  done: (visit) => `${paths.people(visit.cooperative.slug)}?gegeven=ja`,
  refusals: (visit) => roleRefusals(visit),
  refusedField: (reason) =>
    ASKS_WHOSE.has(reason) ? 'addressOf' : reason === 'address-of-another' ? 'newEmail' : undefined,
  saveLabel: (visit) => visit.text.members.people.save,
})
