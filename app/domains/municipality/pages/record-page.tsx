import { Link, LinkButton } from '../../../ui/index.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { recordPermission } from '../../benefits/index.ts'
import { ASK_PERMISSION } from './ask-permission.tsx'
import { loadOwnWriter } from './own-writer.ts'
import {
  asFields,
  permissionForm,
  PermissionFields,
  permissionLabel,
  refusedPermissionField,
} from './permission-form.tsx'
import { askSure } from './sure-of-permission.tsx'

/** The form to write a permission down from a letter. */
export function recordPage(visit: CooperativeVisit): Promise<Response> {
  return form.show(visit)
}

/** Writes it down. */
export function receiveRecord(visit: CooperativeVisit): Promise<Response> {
  return form.receive(visit)
}

const form = formPage({
  schema: permissionForm,
  files: true,
  load: (visit) => visit.read((tx) => loadOwnWriter(tx, visit)),
  title: (visit, { writer }) => {
    const { ownRecord, ownTitle } = visit.text.municipality.permission
    return writer === 'member' ? ownRecord : ownTitle
  },
  lead: (visit, { writer }) => {
    const words = visit.text.municipality.permission
    return writer === 'member' ? words.ownRecordLead : words.ownHow[writer]
  },
  back: (visit) => ({
    href: paths.ownPermission(visit.cooperative.slug),
    label: visit.text.municipality.permission.ownTitle,
  }),
  initial: () => ({}),
  fields: ({ visit, typed, wrong }) => <PermissionFields visit={visit} typed={typed} wrong={wrong} />,
  label: permissionLabel,
  confirm: (visit, values, { member }) => askSure(visit, member.id, values),
  // Who may not write it down reads that before anything is filled in.
  offered: ({ writer }) => writer === 'member',
  above: ({ writer }, visit) =>
    writer === 'member' && (
      <Link href={`${paths.ownPermission(visit.cooperative.slug)}#${ASK_PERMISSION}`} roomy>
        {visit.text.askPermission.onForm}
      </Link>
    ),
  below: ({ writer }, visit) =>
    writer === 'case-manager' && (
      <LinkButton href={paths.ownMessages(visit.cooperative.slug)}>
        {visit.text.municipality.permission.ownAsk}
      </LinkButton>
    ),
  save: async (visit, values, commandId, { member }) => {
    const of = { memberId: member.id, ...(await asFields(values)) }
    return visit.perform(recordPermission, visit.actor, of, commandId)
  },
  done: (visit) => `${paths.ownPermission(visit.cooperative.slug)}?opgeschreven`,
  refusals: (visit) => visit.text.municipality.refusals,
  refusedField: refusedPermissionField,
  saveLabel: (visit) => visit.text.municipality.permission.save,
})
