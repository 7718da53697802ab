import { z } from 'zod'
import { DateField, TextArea, typedParts } from '../../../ui/index.ts'
import { dayFields } from '../../../values/day-fields.ts'
import { dayField, text, withDays } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { endPermission, permissionsOf } from '../../benefits/index.ts'
import type { Client } from '../clients/client.db.ts'
import { openClient } from './open-client.tsx'
import { PermissionCard } from './permission-card.tsx'
import { permissionLabel } from './permission-form.tsx'

const schema = withDays(['endedOn'], z.object({ endedOn: dayField(), reason: text(1000) }))

/** The form to end a permission, with the permission itself above it. */
export function endPage(visit: CooperativeVisit): Promise<Response> {
  return openClient(visit, (client) => formFor(client).show(visit), 'permission')
}

/** Ends it. */
export function receiveEnd(visit: CooperativeVisit): Promise<Response> {
  return openClient(visit, (client) => formFor(client).receive(visit), 'permission')
}

function formFor(client: Client) {
  const { memberId } = client
  return formPage({
    schema,
    load: async (visit) => {
      const id = visit.id<'benefit-permission'>('permission')
      const all = await visit.read((tx) => permissionsOf(tx, visit.actor.cooperativeId, memberId))
      return all.find((one) => one.id === id)
    },
    title: (visit) => visit.text.municipality.permission.end,
    lead: (visit) => visit.text.municipality.permission.endLead({ name: client.firstName }),
    back: (visit) => ({ href: paths.client(visit.cooperative.slug, memberId), label: client.name }),
    initial: (_permission, visit) => dayFields('endedOn', visit.now.today),
    fields: ({ visit, data, typed, wrong }) => {
      const words = visit.text.municipality.permission.form
      const letter = paths.clientLetter(visit.cooperative.slug, memberId, data.id)
      return (
        <>
          <PermissionCard visit={visit} permission={data} letter={letter} />
          <DateField
            name="endedOn"
            label={words.endedOn}
            value={typedParts(typed, 'endedOn')}
            error={wrong('endedOn')}
          />
          <TextArea
            name="reason"
            label={words.reason}
            rows={3}
            maxLength={1000}
            value={typed['reason']}
            error={wrong('reason')}
          />
        </>
      )
    },
    label: permissionLabel,
    save: (visit, value, commandId, { id }) =>
      visit.perform(endPermission, visit.actor, { memberId, permissionId: id, ...value }, commandId),
    done: (visit) => `${paths.client(visit.cooperative.slug, memberId)}?gestopt`,
    refusals: (visit) => visit.text.municipality.refusals,
    saveLabel: (visit) => visit.text.municipality.permission.saveEnd,
  })
}
