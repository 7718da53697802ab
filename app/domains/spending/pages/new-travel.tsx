import { z } from 'zod'
import {
  DateField,
  NumberField,
  Notice,
  RadioGroup,
  Select,
  TextField,
  typedParts,
} from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { ok } from '../../../values/result.ts'
import { choice, dayField, idOf, text, withDays, type FieldWord } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { dayToCount } from '../../books/index.ts'
import { membersOf } from '../../members/index.ts'
import { bookTravel } from '../book-travel.ts'
import { travelCost, travelRateOn, VEHICLES } from '../travel.ts'
import { unusualAbout } from '../find-unusual.ts'
import { askIfSure, readSure } from './ask-if-sure.tsx'

const unreadable: FieldWord = 'count-unreadable'

/** A journey of a member with their own transport, at the rate of the law. */
export const newTravelPage = formPage({
  schema: withDays(
    ['spentOn'],
    z.object({
      member: idOf<'member'>(),
      spentOn: dayField(),
      from: text(80),
      to: text(80),
      purpose: text(100),
      kilometres: z
        .string()
        .trim()
        .regex(/^\d{1,4}$/, unreadable)
        .transform(Number),
      vehicle: choice(VEHICLES),
      sure: z.string().default('').transform(readSure),
    }),
  ),
  load: (visit) =>
    visit.read(async (tx) => ({
      // Nobody books their own, so one is not offered oneself.
      members: (await membersOf(tx, visit.cooperative.id)).filter(
        (member) => member.personId !== visit.actor.personId,
      ),
    })),
  title: (visit) => visit.text.spending.travel.title,
  lead: (visit) =>
    visit.text.spending.travel.lead({
      rate: formatEuro(travelRateOn(visit.now.today) ?? 0n, visit.language),
    }),
  back: (visit) => ({ href: paths.costs(visit.cooperative.slug), label: visit.text.spending.form.back }),
  initial: () => ({ vehicle: 'car' }),
  above: (_data, visit) => <Notice>{visit.text.spending.travel.ticket}</Notice>,
  fields({ visit, data, typed, wrong }) {
    const words = visit.text.spending.travel.form
    const field = (name: 'from' | 'to' | 'purpose') => ({
      name,
      label: words[name],
      value: typed[name],
      error: wrong(name),
    })
    return (
      <>
        <Select
          name="member"
          label={words.member}
          choices={data.members.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed['member']}
          error={wrong('member')}
        />
        <DateField
          name="spentOn"
          label={words.spentOn}
          value={typedParts(typed, 'spentOn')}
          error={wrong('spentOn')}
        />
        <TextField {...field('from')} maxLength={80} />
        <TextField {...field('to')} maxLength={80} />
        <TextField {...field('purpose')} hint={words.purposeHint} maxLength={100} />
        <NumberField
          name="kilometres"
          label={words.kilometres}
          hint={words.kilometresHint}
          value={typed['kilometres']}
          error={wrong('kilometres')}
        />
        <RadioGroup
          name="vehicle"
          label={words.vehicle}
          choices={VEHICLES.map((value) => ({ value, label: visit.text.spending.travel.supplier[value] }))}
          value={typed['vehicle']}
          error={wrong('vehicle')}
        />
      </>
    )
  },
  label: (visit, field) => {
    const { form } = visit.text.spending.travel
    return form[field as keyof typeof form] ?? field
  },
  confirm: async (visit, { member: memberId, kilometres, spentOn, vehicle, purpose }, { members }) => {
    const net = travelCost(kilometres, spentOn)
    if (!net.ok) return ok(undefined)
    return visit.read(async (tx) => {
      const { id } = visit.cooperative
      const countsOn = await dayToCount(tx, id, spentOn, visit.now.today)
      const unusual = await unusualAbout(tx, id, [{ memberId, net: net.value }], countsOn)
      const supplier = `${visit.text.spending.travel.supplier[vehicle]}, ${purpose}`
      const of = members.find((member) => member.id === memberId)?.name
      return ok(askIfSure(visit, { supplier, total: net.value, unusual, aboveLimit: undefined, members, of }))
    })
  },
  save: (visit, { member: memberId, ...journey }, commandId) =>
    visit.perform(bookTravel, visit.actor, { ...journey, memberId }, commandId),
  done: (visit, id) => `${paths.cost(visit.cooperative.slug, id)}?geboekt`,
  refusals: (visit) => visit.text.spending.refusals,
  refusedField: (reason) => {
    if (reason === 'kilometres-impossible') return 'kilometres'
    return reason === 'day-to-come' || reason === 'no-travel-rate' ? 'spentOn' : undefined
  },
  saveLabel: (visit) => visit.text.spending.form.save,
})
