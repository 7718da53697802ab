/** On which days nobody has a thing, and opening it again: for the administration. */
import { z } from 'zod'
import {
  Button,
  DateField,
  Form,
  Heading,
  HiddenField,
  Paragraph,
  TextField,
  typedParts,
} from '../../../ui/index.ts'
import { dayField, idOf, optionalText, withDays } from '../../../web/fields.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { formPage } from '../../../web/form-page.tsx'
import { redirect } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { bookingsAfter } from '../booking.db.ts'
import { closeThing } from '../close-thing.ts'
import { openThing } from '../open-thing.ts'
import { thingById } from '../thing.db.ts'
import { addresses } from './addresses.ts'
import { daysInWords } from '../in-words.ts'
import { carriedOutUnless } from '../../../platform/carry-out.ts'

/** Closes a thing for some days. */
export const closePage = formPage({
  schema: withDays(
    ['first', 'last'],
    z.object({ first: dayField(), last: dayField(), why: optionalText(200) }),
  ),
  load: async (visit) => {
    const { id: cooperativeId } = visit.cooperative
    const thingId = visit.id<'thing'>('thing')
    return visit.read(async (tx) => {
      const thing = await thingById(tx, cooperativeId, thingId)
      if (thing?.stoppedAt !== null) return undefined
      // The first piece stands for all: they are closed together.
      const closed = await bookingsAfter(tx, cooperativeId, visit.now.at, { thingId, kind: 'closed' })
      const closings = closed.filter(({ piece }) => piece === 1)
      return { thing, closings }
    })
  },
  title: (visit, { thing }) => visit.text.facilities.close.title(thing),
  lead: (visit) => visit.text.facilities.close.lead,
  back: (visit, { thing }) => ({
    href: addresses.thing(visit.cooperative.slug, thing.id),
    label: visit.text.facilities.backToThing(thing),
  }),
  initial: () => ({}),
  fields: ({ visit, typed, wrong }) => {
    const words = visit.text.facilities.close
    return (
      <>
        <DateField
          name="first"
          label={words.first}
          value={typedParts(typed, 'first')}
          error={wrong('first')}
        />
        <DateField name="last" label={words.last} value={typedParts(typed, 'last')} error={wrong('last')} />
        <TextField
          name="why"
          label={words.why}
          hint={words.whyHint}
          value={typed['why']}
          error={wrong('why')}
          maxLength={200}
          optional
        />
      </>
    )
  },
  label: (visit, field) => {
    const words = visit.text.facilities.close
    return field === 'first' ? words.first : field === 'last' ? words.last : words.why
  },
  save: (visit, value, commandId, { thing }) =>
    visit.perform(closeThing, visit.actor, { ...value, thingId: thing.id }, commandId),
  done: (visit, _, { thing }) => `${addresses.thing(visit.cooperative.slug, thing.id)}?gedaan=dicht`,
  refusals: (visit) => visit.text.facilities.refusals,
  refusedField: (reason) => {
    if (reason === 'closing-order' || reason === 'closing-too-long') return 'last'
    return reason === 'closing-past' ? 'first' : undefined
  },
  saveLabel: (visit) => visit.text.facilities.close.save,
  below: ({ thing, closings }, visit) => {
    const words = visit.text.facilities.close
    if (closings.length === 0) return null
    return (
      <>
        <Heading level={2}>{words.now}</Heading>
        {closings.map(({ id, from, until, words: why }) => {
          const said = words.one({ period: daysInWords(visit, from, until), why })
          return (
            <Form
              key={id}
              action={addresses.openThing(visit.cooperative.slug, thing.id)}
              commandId={freshCommandId(visit)}
              label={`${words.open}: ${said}`}
            >
              <HiddenField name="booking" value={id} />
              <Paragraph>{said}</Paragraph>
              <Button look="secondary">{words.open}</Button>
            </Form>
          )
        })}
      </>
    )
  },
})

/** Opens again what was closed. Pressed again it is the same. */
export async function receiveOpen(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, z.object({ booking: idOf<'thing-booking'>() }))
  if (!form.ok) throw new NothingHere('no closing was named')
  await carriedOutUnless(
    { 'closing-not-found': 'it is open again already' },
    visit.perform,
    openThing,
    visit.actor,
    { bookingId: form.value.booking },
    form.commandId,
  )
  return redirect(`${addresses.thing(visit.cooperative.slug, visit.id<'thing'>('thing'))}?gedaan=open`)
}
