/** Where a member lives: written by the member, or by the administration. */
import { z } from 'zod'
import { DateField, Heading, Paragraph, TextField, typedParts } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import { dayFields } from '../../../values/day-fields.ts'
import { dayField, text, withDays } from '../../../web/fields.ts'
import { formPage, type Filled } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { readPostcode } from '../../cooperative/index.ts'
import { keepAddress } from '../keep-address.ts'
import { memberById, memberOfPerson } from '../members.db.ts'
import type { Member } from '../members.ts'
import { memberAddresses } from '../register.db.ts'
import { addressOn, type MemberAddress } from '../register.ts'
import { memberForm } from './member-forms.tsx'
import { oneLine } from './register-page.tsx'

type Lives = { readonly member: Member; readonly addresses: readonly MemberAddress[] }

const postcode = text(12).transform((typed, ctx) => {
  const read = readPostcode(typed)
  if (read !== undefined) return read
  ctx.addIssue({ code: 'custom', message: 'postcode-wrong' })
  return z.NEVER
})

/** What both forms have. */
const FORM = {
  schema: withDays(['since'], z.object({ street: text(120), postcode, city: text(80), since: dayField() })),
  initial: ({ addresses }: Lives, visit: CooperativeVisit) => {
    const now = addressOn(addresses, visit.now.today)
    return {
      street: now?.street ?? '',
      postcode: now?.postcode ?? '',
      city: now?.city ?? '',
      ...dayFields('since', now?.since ?? visit.now.today),
    }
  },
  saveLabel: (visit: CooperativeVisit) => visit.text.memberRegister.save,
  save: (
    visit: CooperativeVisit,
    value: { street: string; postcode: string; city: string; since: MemberAddress['since'] },
    commandId: string,
    { member }: Lives,
  ) => visit.perform(keepAddress, visit.actor, { memberId: member.id, ...value }, commandId),
}

/** The own address. */
export const ownAddressPage = formPage({
  ...FORM,
  load: (visit: CooperativeVisit) =>
    visit.read(async (tx) => {
      const { id } = visit.cooperative
      const member = await memberOfPerson(tx, id, visit.actor.personId)
      return member && { member, addresses: await memberAddresses(tx, id, member.id) }
    }),
  title: (visit) => visit.text.memberRegister.own.title,
  lead: (visit) => visit.text.memberRegister.own.lead,
  back: (visit) => ({
    href: paths.contracts(visit.cooperative.slug),
    label: visit.text.memberRegister.own.back,
  }),
  fields: (filled) => addressFields(filled, filled.visit.text.memberRegister.own.since),
  label: addressLabel,
  done: (visit) => `${paths.contracts(visit.cooperative.slug)}?gedaan=adres`,
  refusals: (visit) => visit.text.members.refusals,
  refusedField: (reason) => (reason === 'day-in-future' ? 'since' : undefined),
  below: (data, visit) => <Known visit={visit} lives={data} />,
})

/** That of a member, by the administration. */
export const addressPage = memberForm(({ member }: Lives) => member, {
  ...FORM,
  load: (visit) =>
    visit.read(async (tx) => {
      const member = await memberById(tx, visit.cooperative.id, visit.id<'member'>('member'))
      return member && { member, addresses: await memberAddresses(tx, visit.cooperative.id, member.id) }
    }),
  title: (visit, { member }) => visit.text.memberRegister.of.title({ name: member.name }),
  fields: (filled) => addressFields(filled, filled.visit.text.memberRegister.of.since),
  below: (data, visit) => <Known visit={visit} lives={data} />,
})

function addressLabel(visit: CooperativeVisit, field: string): string {
  const words = visit.text.memberRegister
  const labels: Readonly<Record<string, string>> = {
    street: words.street,
    postcode: words.postcode,
    city: words.city,
    since: words.own.since,
  }
  return labels[field] ?? field
}

function addressFields({ visit, typed, wrong }: Filled<Lives>, since: string) {
  const words = visit.text.memberRegister
  // Filled in by the browser only for who lives there.
  const own = since === words.own.since
  return (
    <>
      <TextField
        name="street"
        label={words.street}
        value={typed['street']}
        error={wrong('street')}
        autocomplete={own ? 'street-address' : 'off'}
      />
      <TextField
        name="postcode"
        label={words.postcode}
        value={typed['postcode']}
        error={wrong('postcode')}
        autocomplete={own ? 'postal-code' : 'off'}
        width="short"
      />
      <TextField
        name="city"
        label={words.city}
        value={typed['city']}
        error={wrong('city')}
        autocomplete={own ? 'address-level2' : 'off'}
        width="medium"
      />
      <DateField name="since" label={since} value={typedParts(typed, 'since')} error={wrong('since')} />
    </>
  )
}

/** What was written down before, the newest first. */
function Known({ visit, lives }: { visit: CooperativeVisit; lives: Lives }) {
  const words = visit.text.memberRegister
  if (lives.addresses.length === 0) return null
  return (
    <>
      <Heading level={2} size={3}>
        {words.known}
      </Heading>
      <ul>
        {lives.addresses.toReversed().map((one) => (
          <li key={`${one.since} ${oneLine(one)}`}>
            {words.knownLine({ day: formatDay(one.since, visit.language), address: oneLine(one) })}
          </li>
        ))}
      </ul>
      <Paragraph quiet>{words.kept}</Paragraph>
    </>
  )
}
