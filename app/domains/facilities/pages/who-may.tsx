/** Who may book a thing: what a member reads of it, and to whom it was explained, for the administration. */
import { z } from 'zod'
import { Button, Form, Heading, HiddenField, Paragraph, Select, Table } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import { idOf } from '../../../web/fields.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { redirect } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import type { Member } from '../../members/index.ts'
import type { Explained } from '../explained.db.ts'
import { noteExplained } from '../note-explained.ts'
import type { Thing } from '../thing.ts'
import { addresses } from './addresses.ts'

type Props = {
  readonly visit: CooperativeVisit
  readonly thing: Thing
  readonly explained: readonly Explained[]
  readonly members: readonly Member[]
}

/** To whom it was explained, with a form for the next one. Nothing where everybody may book it. */
export function ExplainedTo({ visit, thing, explained, members }: Props) {
  if (thing.whoMay !== 'explained') return null
  const words = visit.text.facilities.who
  const rest = members.filter(({ id }) => !explained.some(({ memberId }) => memberId === id))
  const action = addresses.explain(visit.cooperative.slug, thing.id)
  return (
    <>
      <Heading level={2}>{words.title}</Heading>
      {explained.length === 0 ? (
        <Paragraph>{words.nobody}</Paragraph>
      ) : (
        <Table
          caption={words.title}
          captionUnseen
          rows={explained}
          rowKey={({ memberId }) => memberId}
          columns={[
            { key: 'member', label: words.member, head: true, cell: ({ member }) => member },
            { key: 'on', label: words.on, cell: ({ on }) => formatDay(on, visit.language) },
            {
              key: 'back',
              label: words.back,
              labelUnseen: true,
              cell: ({ memberId, member }) => (
                <Form action={action} commandId={freshCommandId(visit)} label={words.backOf({ member })}>
                  <HiddenField name="member" value={memberId} />
                  <Button name="intent" value="back" look="secondary">
                    {words.backOf({ member })}
                  </Button>
                </Form>
              ),
            },
          ]}
        />
      )}
      {rest.length > 0 && (
        <Form action={action} commandId={freshCommandId(visit)} label={words.note}>
          <Select
            name="member"
            label={words.toWhom}
            value={undefined}
            error={undefined}
            choices={rest.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Button look="secondary">{words.note}</Button>
        </Form>
      )}
    </>
  )
}

const schema = z.object({ member: idOf<'member'>() })

/** It was explained to somebody, or that is taken back. */
export async function receiveExplained(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, schema)
  const thingId = visit.id<'thing'>('thing')
  const back = addresses.thing(visit.cooperative.slug, thingId)
  // Nobody was chosen: the page says who can be.
  if (!form.ok) return redirect(back)
  const explained = form.intent !== 'back'
  const asked = { thingId, memberId: form.value.member, explained }
  const done = await visit.perform(noteExplained, visit.actor, asked, form.commandId)
  if (!done.ok) throw new NothingHere(done.reason)
  return redirect(`${back}?gedaan=${explained ? 'uitleg' : 'uitleg-terug'}`)
}
