import { addDays } from '../../../values/day.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { isCurrent, lastDayOf, takeOverLetter } from '../../benefits/index.ts'
import { loadGuided } from './guided-permission.tsx'
import {
  asFields,
  permissionForm,
  PermissionFields,
  permissionLabel,
  refusedPermissionField,
  typedAfter,
} from './permission-form.tsx'
import { askSure } from './sure-of-permission.tsx'

/** A coach takes over a new letter of a member: one that goes on after what holds now, or the first. */
export const takeOverPage = formPage({
  schema: permissionForm,
  files: true,
  async load(visit) {
    const guided = await loadGuided(visit)
    if (!guided) return undefined
    await visit.readsFileOf(guided.member.id)
    return { ...guided, own: visit.actor.personId === guided.member.personId }
  },
  title: (visit) => visit.text.municipality.permission.guiding.newLetter,
  lead: (visit, { member }) => visit.text.municipality.permission.guiding.newLead({ name: member.firstName }),
  back: (visit, { member }) => ({
    href: paths.memberPermission(visit.cooperative.slug, member.id),
    label: visit.text.municipality.permission.guiding.title({ name: member.firstName }),
  }),
  // Of oneself it is written down as a member.
  offered: ({ own }) => !own,
  initial({ permissions }, { now, language }) {
    const last = permissions.filter((one) => isCurrent(one, now.today))[0]
    return last ? typedAfter(last, addDays(lastDayOf(last), 1), language) : {}
  },
  fields: ({ visit, typed, wrong }) => <PermissionFields visit={visit} typed={typed} wrong={wrong} />,
  label: permissionLabel,
  confirm: (visit, values, { member }) => askSure(visit, member.id, values),
  save: async (visit, values, commandId, { member }) => {
    const of = { memberId: member.id, ...(await asFields(values)) }
    return visit.perform(takeOverLetter, visit.actor, of, commandId)
  },
  done: (visit, _value, { member }) =>
    `${paths.memberPermission(visit.cooperative.slug, member.id)}?opgeschreven`,
  refusals: (visit) => visit.text.municipality.refusals,
  refusedField: refusedPermissionField,
  saveLabel: (visit) => visit.text.municipality.permission.save,
})
