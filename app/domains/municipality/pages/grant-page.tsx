import { addDays } from '../../../values/day.ts'
import { isId } from '../../../values/id.ts'
import { HiddenField } from '../../../ui/index.ts'
import { formPage } from '../../../web/form-page.tsx'
import { idOf } from '../../../web/fields.ts'
import { paths } from '../../../web/paths.ts'
import { file } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { z } from 'zod'
import { grantPermission, lastDayOf, letterOf, permissionsOf, type Permission } from '../../benefits/index.ts'
import type { Client } from '../clients/client.db.ts'
import { askSure } from './sure-of-permission.tsx'
import { openClient } from './open-client.tsx'
import {
  asFields,
  permissionForm,
  PermissionFields,
  permissionLabel,
  refusedPermissionField,
  typedAfter,
} from './permission-form.tsx'

const schema = z.intersection(
  permissionForm,
  z.object({
    renewsId: z
      .literal('')
      .transform(() => null)
      .or(idOf<'benefit-permission'>())
      .default(null),
  }),
)

/** The form to give or renew a permission. `?na=` names the one it goes on after. */
export function grantPage(visit: CooperativeVisit): Promise<Response> {
  return openClient(visit, (client) => formFor(client).show(visit), 'permission')
}

/** Writes the permission down. */
export function receiveGrant(visit: CooperativeVisit): Promise<Response> {
  return openClient(visit, (client) => formFor(client).receive(visit), 'permission')
}

function formFor(client: Client) {
  return formPage({
    schema,
    files: true,
    load: (visit) => earlierOf(visit, client),
    title: (visit, earlier) => {
      const words = visit.text.municipality.permission
      return earlier ? words.renew : words.grant
    },
    lead: (visit) => visit.text.municipality.permission.grantLead({ name: client.firstName }),
    back: (visit) => ({
      href: paths.client(visit.cooperative.slug, client.memberId),
      label: client.name,
    }),
    initial: (earlier, { language }) =>
      earlier
        ? { ...typedAfter(earlier, addDays(lastDayOf(earlier), 1), language), renewsId: earlier.id }
        : {},
    fields: ({ visit, typed, wrong }) => (
      <>
        <HiddenField name="renewsId" value={typed['renewsId'] ?? ''} />
        <PermissionFields visit={visit} typed={typed} wrong={wrong} />
      </>
    ),
    label: permissionLabel,
    confirm: (visit, values) => askSure(visit, client.memberId, values),
    save: async (visit, { renewsId, ...values }, commandId) => {
      const of = { memberId: client.memberId, renewsId, ...(await asFields(values)) }
      return visit.perform(grantPermission, visit.actor, of, commandId)
    },
    done: (visit) => `${paths.client(visit.cooperative.slug, client.memberId)}?opgeschreven`,
    refusals: (visit) => visit.text.municipality.refusals,
    refusedField: refusedPermissionField,
    saveLabel: (visit) => visit.text.municipality.permission.save,
  })
}

/** The permission that is renewed; null when it is the first, or there is no such. */
async function earlierOf(visit: CooperativeVisit, client: Client): Promise<Permission | null | undefined> {
  if (!client.fields.includes('permission')) return undefined
  const after = visit.url.searchParams.get('na') ?? ''
  if (!isId(after)) return null
  const all = await visit.read((tx) => permissionsOf(tx, visit.actor.cooperativeId, client.memberId))
  return all.find(({ id }) => id === after) ?? null
}

/** The letter of a permission, as it was handed in. */
export function letterPage(visit: CooperativeVisit): Promise<Response> {
  return openClient(
    visit,
    async ({ memberId }) => {
      const id = visit.id<'benefit-permission'>('permission')
      const letter = await visit.read((tx) => letterOf(tx, visit.actor.cooperativeId, memberId, id))
      return letter ? file(letter) : new Response(null, { status: 404 })
    },
    'permission',
  )
}
