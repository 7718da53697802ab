/** Of whom another wrote down that they stop, and whom no mail tells so: to be told by somebody. */
import { z } from 'zod'
import { Button, Card, Form, Heading, Link, Paragraph } from '../../../ui/index.ts'
import { formatDayOfYear, formatWeekday } from '../../../values/format.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import type { TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { redirect } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { leaversToTell, type ToHear } from '../leaving-second.db.ts'
import { noteToldOfLeaving } from '../note-told-of-leaving.ts'
import { whose, type Going } from './whose.ts'

/** What to say, with the button that says it was said. */
export function TellSaid({
  visit,
  going: { leaving, at },
  toHear: { firstName: name, lastDay, mailFailed },
  phone,
}: {
  readonly visit: CooperativeVisit
  readonly going: Going
  readonly toHear: ToHear
  /** Undefined when it is not known. */
  readonly phone: string | undefined
}) {
  const words = visit.text.leavingSecond.tell
  const by = leaving.saidBy ?? visit.text.guidance.someone
  return (
    <Card labelledBy="tell-said">
      <Heading level={2} size={3} id="tell-said">
        {words.title({ name })}
      </Heading>
      <Paragraph>{mailFailed ? words.mailFailed({ name }) : words.noAddress({ name })}</Paragraph>
      {phone !== undefined && (
        <p>
          <Link href={`tel:${phone}`} roomy>
            {words.call(phone)}
          </Link>
        </p>
      )}
      <Paragraph>{words.say({ day: formatWeekday(lastDay, visit.language), by })}</Paragraph>
      <Form action={at.told} commandId={freshCommandId(visit)}>
        <Button>{words.did}</Button>
      </Form>
    </Card>
  )
}

/** Keeps that they were told. */
export async function receiveToldOfLeaving(visit: CooperativeVisit): Promise<Response> {
  const { commandId } = await readForm(visit, z.object({}))
  const found = await whose(visit)
  if (!found) throw new NothingHere('no such member')
  const { member, at } = found
  const noted = await visit.perform(noteToldOfLeaving, visit.actor, { memberId: member.id }, commandId)
  return redirect(noted.ok ? `${at.road}?verteld=ja` : at.road)
}

/** Who is still to be told. */
export const tellSaidBlock: TaskBlock = {
  may: 'leaving.follow',
  order: 213,
  async tasks(reader) {
    const { id, slug } = reader.cooperative
    const words = reader.text.leavingSecond.tell
    const all = await reader.read((tx) => leaversToTell(tx, id))
    return all.map(({ memberId, firstName: name, lastDay }) => ({
      kind: 'leaving',
      href: paths.memberLeaving(slug, memberId),
      title: words.title({ name }),
      detail: words.detail({ day: formatDayOfYear(lastDay, reader.language) }),
    }))
  },
}
