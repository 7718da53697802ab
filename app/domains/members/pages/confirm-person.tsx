import { z } from 'zod'
import type { Tx } from '../../../platform/database.ts'
import { may } from '../../../platform/permissions.ts'
import { Button, Form, HiddenField, Notice } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { idOf } from '../../../web/fields.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import type { CooperativeVisit, Reader } from '../../../web/visit.ts'
import { accessToConfirm, anyIs, confirmAccess, myAccessIsOpen, peopleOf } from '../../people/index.ts'
import { memberPaths } from './addresses.ts'
import type { NamedHand } from './confirm-access.tsx'

type Somebody = Awaited<ReturnType<typeof peopleOf>>[number]

/** Whose access waits to be confirmed, of those who do something for others here; and whether one's own does. */
export type ToConfirm = {
  readonly mine: boolean
  readonly others: readonly { readonly one: Somebody; readonly hands: readonly NamedHand[] }[]
}

/** What waits, for who may confirm it. */
export async function accessOfPeople(
  tx: Tx,
  visit: Reader,
  everybody: readonly Somebody[],
): Promise<ToConfirm> {
  if (!may(visit.actor, 'access.confirm')) return { mine: false, others: [] }
  const others: { one: Somebody; hands: NamedHand[] }[] = []
  for (const one of everybody.filter(({ roles }) => anyIs(roles, 'second'))) {
    if (one.id === visit.actor.personId) continue
    const hands = await accessToConfirm(tx, one.id, visit.now.at)
    const named = hands.map((hand) => ({
      ...hand,
      // Who has a task was given it by somebody, whatever they once wrote in an application.
      applied: false,
      byName: everybody.find(({ id }) => id === hand.by)?.name ?? '…',
    }))
    if (named.length > 0) others.push({ one, hands: named })
  }
  return { mine: await myAccessIsOpen(tx, visit.now.at), others }
}

/** Asks of each whether their address is in their own hands; says who can, and what to do when nobody can. */
export function PeopleToConfirm({ visit, waits }: { visit: CooperativeVisit; waits: ToConfirm }) {
  const words = visit.text.members.confirmPerson
  return (
    <>
      {waits.mine && (
        <Notice tone="doubt" title={words.mineTitle}>
          <p>{words.mine}</p>
          <p>{words.nobody}</p>
        </Notice>
      )}
      {waits.others.map(({ one, hands }) => (
        <Waiting key={one.id} visit={visit} one={one} hands={hands} mayNot={waits.mine} />
      ))}
    </>
  )
}

function Waiting(props: {
  visit: CooperativeVisit
  one: Somebody
  hands: readonly NamedHand[]
  mayNot: boolean
}) {
  const { visit, one, hands, mayNot } = props
  const { confirm, confirmPerson: words } = visit.text.members
  const last = hands.at(-1)!
  const mayConfirm = !mayNot && hands.some(({ by }) => by !== visit.actor.personId)
  const day = formatDay(dayOf(last.at), visit.language)
  const yes = confirm.yes[last.what === 'card-printed' ? 'card' : 'address'](one.name)
  return (
    <Notice tone="doubt" title={words.title(one.name)}>
      <p>{confirm.did[last.what]({ name: last.byName, day, email: one.email ?? '' })}</p>
      <p>{words.why(one.name)}</p>
      {mayConfirm ? (
        <>
          <p>{confirm.ask(one.name)}</p>
          <Form
            action={memberPaths.confirmPerson(visit.cooperative.slug)}
            commandId={freshCommandId(visit)}
            label={yes}
          >
            <HiddenField name="personId" value={one.id} />
            <Button look="secondary">{yes}</Button>
          </Form>
        </>
      ) : (
        <p>{words.nobody}</p>
      )}
    </Notice>
  )
}

/** Keeps that somebody was asked. Undefined for a form that is not ours. */
export async function confirmPerson(visit: CooperativeVisit) {
  const form = await readForm(visit, z.object({ personId: idOf<'person'>() }))
  return form.ok ? visit.perform(confirmAccess, visit.actor, form.value, form.commandId) : undefined
}
