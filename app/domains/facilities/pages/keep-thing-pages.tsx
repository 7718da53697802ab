/** Adding a thing, changing its rules, and stopping it: for the administration. */
import { z } from 'zod'
import { Button, ButtonRow, Form, Heading, HiddenField, Paragraph } from '../../../ui/index.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { redirect } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { addThing } from '../add-thing.ts'
import { changeThing } from '../change-thing.ts'
import { stopThing } from '../stop-thing.ts'
import { thingById } from '../thing.db.ts'
import { addresses } from './addresses.ts'
import {
  NEW_THING,
  saidOf,
  thingFields,
  ThingFields,
  thingLabel,
  thingRefusedField,
  typedOf,
} from './thing-form.tsx'
import { backToThings } from './things-page.tsx'

/** Adds something that members can book. */
export const newThingPage = formPage({
  schema: thingFields,
  load: async () => ({}),
  title: (visit) => visit.text.facilities.form.addTitle,
  back: backToThings,
  initial: () => NEW_THING,
  fields: (filled) => <ThingFields {...filled} />,
  label: thingLabel,
  save: (visit, said, commandId) => visit.perform(addThing, visit.actor, saidOf(said), commandId),
  done: (visit) => `${paths.things(visit.cooperative.slug)}?gedaan=erbij`,
  refusals: (visit) => visit.text.facilities.refusals,
  refusedField: thingRefusedField,
  saveLabel: (visit) => visit.text.facilities.form.save,
})

/** Changes it, or stops it. */
export const changeThingPage = formPage({
  schema: thingFields.extend({
    revision: z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number),
  }),
  load: async (visit) => {
    const found = await visit.read((tx) => thingById(tx, visit.cooperative.id, visit.id<'thing'>('thing')))
    return found?.stoppedAt === null ? found : undefined
  },
  title: (visit, thing) => visit.text.facilities.form.changeTitle(thing),
  back: (visit, thing) => ({
    href: addresses.thing(visit.cooperative.slug, thing.id),
    label: visit.text.facilities.backToThing(thing),
  }),
  initial: (thing) => ({ ...typedOf(thing), revision: String(thing.revision) }),
  fields: (filled) => (
    <>
      <HiddenField name="revision" value={filled.typed['revision'] ?? ''} />
      <ThingFields {...filled} />
    </>
  ),
  label: thingLabel,
  save: (visit, { revision, ...said }, commandId, { id: thingId }) =>
    visit.perform(changeThing, visit.actor, { ...saidOf(said), thingId, revision }, commandId),
  done: (visit, _, { id }) => `${addresses.thing(visit.cooperative.slug, id)}?gedaan=gewijzigd`,
  refusals: (visit) => visit.text.facilities.refusals,
  refusedField: thingRefusedField,
  saveLabel: (visit) => visit.text.facilities.form.save,
  below: ({ id }, visit) => <Stop visit={visit} id={id} />,
})

function Stop({ visit, id }: { visit: CooperativeVisit; id: string }) {
  const words = visit.text.facilities.form
  return (
    <>
      <Heading level={2}>{words.stop}</Heading>
      <Paragraph>{words.stopLead}</Paragraph>
      <Form
        action={addresses.stopThing(visit.cooperative.slug, id)}
        commandId={freshCommandId(visit)}
        label={words.stop}
      >
        <ButtonRow>
          <Button look="secondary">{words.stop}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

/** From now on nobody books it. Pressed again it is the same. */
export async function receiveStop(visit: CooperativeVisit): Promise<Response> {
  const { commandId } = await readForm(visit, z.object({}))
  const thingId = visit.id<'thing'>('thing')
  const stopped = await visit.perform(stopThing, visit.actor, { thingId }, commandId)
  if (!stopped.ok && stopped.reason === 'thing-not-found') throw new NothingHere('no such thing')
  return redirect(`${paths.things(visit.cooperative.slug)}?gedaan=gestopt`)
}
