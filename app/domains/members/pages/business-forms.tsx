import { z } from 'zod'
import {
  DateField,
  LinkButton,
  Select,
  TextField,
  typedParts,
  ButtonRow,
  Heading,
} from '../../../ui/index.ts'
import { dayFields } from '../../../values/day-fields.ts'
import type { Typed } from '../../../web/form.ts'
import { dayField, idOf, optionalText, text, withDays } from '../../../web/fields.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { addBusiness } from '../add-business.ts'
import { allWorksIn, businessesOf } from '../businesses.db.ts'
import { editBusiness } from '../edit-business.ts'
import { joinBusiness } from '../join-business.ts'
import type { Business, Member } from '../members.ts'
import { memberPaths } from './addresses.ts'
import { businessOfManyInPath, memberInPath, type WithOthers } from './loading.ts'
import { memberForm } from './member-forms.tsx'

/** A new business with this member in it. */
export const addBusinessPage = memberForm((member: Member) => member, {
  schema: withDays(
    ['startedOn'],
    z.object({ tradeName: text(120), trade: optionalText(120), startedOn: dayField() }),
  ),
  load: memberInPath,
  title: (visit) => visit.text.members.business.newOne,
  initial: (_member, visit) => dayFields('startedOn', visit.now.today),
  fields: ({ visit, typed, wrong }) => (
    <>
      <NameAndTrade visit={visit} typed={typed} wrong={wrong} />
      <Day visit={visit} name="startedOn" typed={typed} wrong={wrong} />
    </>
  ),
  save: (visit, value, commandId, member) =>
    visit.perform(addBusiness, visit.actor, { memberId: member.id, ...value }, commandId),
  saveLabel: (visit) => visit.text.members.business.begin,
  below: (member, visit) => (
    <>
      <Heading level={2}>{visit.text.members.business.existing}</Heading>
      <ButtonRow>
        <LinkButton href={memberPaths.joinBusiness(visit.cooperative.slug, member.id)} look="secondary">
          {visit.text.members.business.existingTitle}
        </LinkButton>
      </ButtonRow>
    </>
  ),
})

type Joinable = { readonly member: Member; readonly businesses: readonly Business[] }

/** This member joins a business that exists. */
export const joinBusinessPage = memberForm((data: Joinable) => data.member, {
  schema: withDays(['since'], z.object({ businessId: idOf<'business'>(), since: dayField() })),
  load: loadJoinable,
  title: (visit) => visit.text.members.business.existingTitle,
  initial: (_data, visit) => dayFields('since', visit.now.today),
  fields: ({ visit, data, typed, wrong }) => (
    <>
      <Select
        name="businessId"
        label={visit.text.members.fields.business}
        choices={data.businesses.map((business) => ({ value: business.id, label: business.tradeName }))}
        value={typed['businessId']}
        error={wrong('businessId')}
      />
      <Day visit={visit} name="since" typed={typed} wrong={wrong} />
    </>
  ),
  save: (visit, value, commandId, { member }) =>
    visit.perform(joinBusiness, visit.actor, { memberId: member.id, ...value }, commandId),
  saveLabel: (visit) => visit.text.members.business.join,
})

async function loadJoinable(visit: CooperativeVisit): Promise<Joinable | undefined> {
  const member = await memberInPath(visit)
  if (!member) return undefined
  const { id } = visit.cooperative
  return visit.read(async (tx) => {
    const links = (await allWorksIn(tx, id)).filter(
      (link) => link.memberId === member.id && link.until === undefined,
    )
    const own = new Set(links.map((link) => link.businessId))
    const running = (await businessesOf(tx, id)).filter((business) => business.endedOn === undefined)
    return { member, businesses: running.filter((business) => !own.has(business.id)) }
  })
}

/** The name and trade of a business; from here the member can stop in it, or the whole business stops. */
export const businessPage = memberForm((data: WithOthers) => data.member, {
  schema: z.object({ tradeName: text(120), trade: optionalText(120) }),
  load: businessOfManyInPath,
  title: (_visit, { business }) => business.tradeName,
  lead: (visit) => visit.text.members.business.editLead,
  initial: ({ business }) => ({ tradeName: business.tradeName, trade: business.trade }),
  fields: ({ visit, typed, wrong }) => <NameAndTrade visit={visit} typed={typed} wrong={wrong} />,
  save: (visit, value, commandId, { business }) =>
    visit.perform(editBusiness, visit.actor, { businessId: business.id, ...value }, commandId),
  below: ({ member, business, others }, visit) => {
    if (business.until !== undefined) return null
    const text = visit.text.members.business
    const { slug } = visit.cooperative
    return (
      <ButtonRow>
        {others && (
          <LinkButton href={memberPaths.stopBusiness(slug, member.id, business.id)} look="secondary">
            {text.stop(member.firstName)}
          </LinkButton>
        )}
        <LinkButton href={memberPaths.endBusiness(slug, member.id, business.id)} look="secondary">
          {text.end}
        </LinkButton>
      </ButtonRow>
    )
  },
})

type Part = {
  readonly visit: CooperativeVisit
  readonly typed: Typed
  wrong(field: string): string | undefined
}

function NameAndTrade({ visit, typed, wrong }: Part) {
  const { fields } = visit.text.members
  const field = (name: 'tradeName' | 'trade') => ({
    name,
    label: fields[name],
    value: typed[name],
    error: wrong(name),
  })
  return (
    <>
      <TextField {...field('tradeName')} hint={fields.tradeNameHint} autocomplete="off" />
      <TextField {...field('trade')} hint={fields.tradeHint} autocomplete="off" optional />
    </>
  )
}

function Day({ visit, name, typed, wrong }: Part & { readonly name: 'startedOn' | 'since' }) {
  const label = visit.text.members.fields[name]
  return <DateField name={name} label={label} value={typedParts(typed, name)} error={wrong(name)} />
}
