import { z } from 'zod'
import { DateField, Notice, Select, TextField, typedParts } from '../../../../ui/index.ts'
import { seemsToHoldBsn } from '../../../../values/bsn-warning.ts'
import { dayField, idOf, optionalText, withDays } from '../../../../web/fields.ts'
import { formPage } from '../../../../web/form-page.tsx'
import { paths } from '../../../../web/paths.ts'
import { placeMember } from '../../agreement/place-member.ts'
import { municipalityFile } from './loading.ts'

/** Says from which day a member belongs to the municipality in the address, and how it knows them. */
export const placeMemberPage = formPage({
  schema: withDays(
    ['fromDay'],
    z.object({ member: idOf<'member'>(), fromDay: dayField(), number: optionalText(40) }),
  ),
  load: municipalityFile,
  title: (visit, { municipality }) => visit.text.agreement.place.title(municipality.name),
  lead: (visit) => visit.text.agreement.place.lead,
  back: (visit, { municipality }) => ({
    href: paths.municipality(visit.cooperative.slug, municipality.id),
    label: municipality.name,
  }),
  initial: (_data, visit) => ({ member: visit.url.searchParams.get('lid') ?? '' }),
  fields({ visit, data, typed, wrong }) {
    const words = visit.text.agreement
    return (
      <>
        <Select
          name="member"
          label={words.page.member}
          value={typed['member']}
          error={wrong('member')}
          choices={data.members.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DateField
          name="fromDay"
          label={words.page.since}
          value={typedParts(typed, 'fromDay')}
          error={wrong('fromDay')}
        />
        <TextField
          name="number"
          label={words.page.number}
          hint={words.rules.numberHint}
          optional
          value={typed['number']}
          error={wrong('number')}
          maxLength={40}
        />
        {seemsToHoldBsn(typed['number'] ?? '') && <Notice tone="doubt">{words.place.bsn}</Notice>}
      </>
    )
  },
  label: (visit, field) => {
    const { member, since, number } = visit.text.agreement.page
    return { member, fromDay: since, number }[field] ?? field
  },
  save: (visit, { member, fromDay, number }, commandId, { municipality }) =>
    visit.perform(
      placeMember,
      visit.actor,
      { memberId: member, municipalityId: municipality.id, fromDay, clientNumber: number },
      commandId,
    ),
  done: (visit, _value, { municipality }) =>
    `${paths.municipality(visit.cooperative.slug, municipality.id)}?gedaan`,
  refusals: (visit) => visit.text.agreement.refusals,
  saveLabel: (visit) => visit.text.agreement.place.save,
})
