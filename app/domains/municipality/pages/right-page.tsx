import { z } from 'zod'
import { HiddenField, TextArea } from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import { text } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import {
  lettersWithoutEnd,
  permissionsOf,
  putPermissionRight,
  type LetterWithoutEnd,
  type Permission,
} from '../../benefits/index.ts'
import { memberById, memberOfPerson } from '../../members/index.ts'
import { openClient } from './open-client.tsx'
import {
  asFields,
  permissionForm,
  PermissionFields,
  permissionLabel,
  refusedPermissionField,
  typedOf,
} from './permission-form.tsx'
import { askSure } from './sure-of-permission.tsx'

const schema = z.intersection(permissionForm, z.object({ why: text(1000) }))

/** The form to put right what the municipality wrote down of a permission. */
export function rightPage(visit: CooperativeVisit): Promise<Response> {
  return openClient(visit, (client) => formFor(ofClient(visit, client)).show(visit), 'permission')
}

/** Puts it right. */
export function receiveRight(visit: CooperativeVisit): Promise<Response> {
  return openClient(visit, (client) => formFor(ofClient(visit, client)).receive(visit), 'permission')
}

/** The form to put right what a member took over from the letter. */
export async function ownRightPage(visit: CooperativeVisit): Promise<Response> {
  const own = await ofMember(visit)
  return own ? formFor(own).show(visit) : new Response(null, { status: 404 })
}

/** Puts it right. */
export async function receiveOwnRight(visit: CooperativeVisit): Promise<Response> {
  const own = await ofMember(visit)
  return own ? formFor(own).receive(visit) : new Response(null, { status: 404 })
}

/** The form to put right what came from a letter of a member, for the coach. */
export async function guidedRightPage(visit: CooperativeVisit): Promise<Response> {
  const guided = await ofGuided(visit)
  return guided ? formFor(guided).show(visit) : new Response(null, { status: 404 })
}

/** Puts it right. */
export async function receiveGuidedRight(visit: CooperativeVisit): Promise<Response> {
  const guided = await ofGuided(visit)
  return guided ? formFor(guided).receive(visit) : new Response(null, { status: 404 })
}

/** Whose permission is put right, by whom, and where they came from. */
type Righting = {
  readonly memberId: Id<'member'>
  readonly writes: Permission['recordedAs']
  readonly lead: string
  readonly back: { readonly href: string; readonly label: string }
}

function ofClient(
  visit: CooperativeVisit,
  client: { readonly memberId: Id<'member'>; readonly name: string; readonly firstName: string },
): Righting {
  return {
    memberId: client.memberId,
    writes: 'case-manager',
    lead: visit.text.municipality.permission.righting.lead({ name: client.firstName }),
    back: { href: paths.client(visit.cooperative.slug, client.memberId), label: client.name },
  }
}

async function ofGuided(visit: CooperativeVisit): Promise<Righting | undefined> {
  const member = await visit.read((tx) => memberById(tx, visit.cooperative.id, visit.id<'member'>('member')))
  if (!member) return undefined
  await visit.readsFileOf(member.id)
  const words = visit.text.municipality.permission
  return {
    memberId: member.id,
    writes: 'guide',
    lead: words.righting.lead({ name: member.firstName }),
    back: {
      href: paths.memberPermission(visit.cooperative.slug, member.id),
      label: words.guiding.title({ name: member.firstName }),
    },
  }
}

async function ofMember(visit: CooperativeVisit): Promise<Righting | undefined> {
  const { cooperativeId, personId } = visit.actor
  const member = await visit.read((tx) => memberOfPerson(tx, cooperativeId, personId))
  const words = visit.text.municipality.permission
  return (
    member && {
      memberId: member.id,
      writes: 'member',
      lead: words.righting.ownLead,
      back: { href: paths.ownPermission(visit.cooperative.slug), label: words.ownTitle },
    }
  )
}

function formFor({ memberId, writes, lead, back }: Righting) {
  return formPage({
    schema,
    files: true,
    load: (visit) => wrongOne(visit, memberId, writes),
    title: (visit, { validTo }) => {
      const { righting, guiding } = visit.text.municipality.permission
      return validTo === null ? guiding.addEnd : righting.title
    },
    lead: (visit, { validTo }) =>
      validTo === null ? visit.text.municipality.permission.guiding.addEndLead : lead,
    back: () => back,
    // Of a letter without a last day nothing is wrong: it says why by itself.
    initial: (wrong, { language, text: { municipality } }) => ({
      ...typedOf(wrong, language),
      ...(wrong.validTo === null ? { why: municipality.permission.guiding.wasMissing } : {}),
    }),
    fields: ({ visit, data, typed, wrong }) => {
      const words = visit.text.municipality.permission.righting
      return (
        <>
          <PermissionFields visit={visit} typed={typed} wrong={wrong} />
          {data.validTo === null ? (
            <HiddenField name="why" value={typed['why'] ?? ''} />
          ) : (
            <TextArea
              name="why"
              label={words.why}
              hint={words.whyHint}
              rows={2}
              maxLength={1000}
              value={typed['why']}
              error={wrong('why')}
            />
          )}
        </>
      )
    },
    label: (visit, field) =>
      field === 'why' ? visit.text.municipality.permission.righting.why : permissionLabel(visit, field),
    confirm: (visit, values, wrong) => askSure(visit, memberId, values, wrong),
    save: async (visit, { why, ...values }, commandId, { id }) => {
      const of = { memberId, permissionId: id, why, ...(await asFields(values)) }
      return visit.perform(putPermissionRight, visit.actor, of, commandId)
    },
    done: (_visit, _value, { validTo }) => `${back.href}?${validTo === null ? 'opgeschreven' : 'verbeterd'}`,
    refusals: (visit) => visit.text.municipality.refusals,
    refusedField: refusedPermissionField,
    saveLabel: (visit) => visit.text.municipality.permission.righting.save,
  })
}

/**
 * The one in the address, when who looks wrote it, or it came from a letter by who guides the member. Pressed twice, it
 * is still there to be told that it is done.
 */
async function wrongOne(
  visit: CooperativeVisit,
  memberId: Id<'member'>,
  writes: Permission['recordedAs'],
): Promise<Permission | LetterWithoutEnd | undefined> {
  const id = visit.id<'benefit-permission'>('permission')
  const { cooperativeId } = visit.actor
  const all = await visit.read(async (tx) => [
    ...(await permissionsOf(tx, cooperativeId, memberId)),
    ...(await lettersWithoutEnd(tx, cooperativeId, memberId)),
  ])
  return all.find((one) => one.id === id && (one.recordedAs === writes || one.recordedAs === 'guide'))
}
