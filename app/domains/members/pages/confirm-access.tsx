import { z } from 'zod'
import type { Tx } from '../../../platform/database.ts'
import { appliedWithAddress } from '../../../platform/own-hands.db.ts'
import { may } from '../../../platform/permissions.ts'
import { Button, Form, Heading, LinkButton, Notice, Refusal } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { accessToConfirm, confirmAccess, findPerson, type HandOnAccess } from '../../people/index.ts'
import type { Member } from '../members.ts'
import { memberPaths } from './addresses.ts'
import { memberInPath } from './loading.ts'

/** Something to confirm about how a member signs in, with the name of whose hand it was. */
export type NamedHand = HandOnAccess & {
  readonly byName: string
  /** The address is the one they wrote themselves when they applied. */
  readonly applied: boolean
}

/** What waits to be confirmed of a member, for who may do that or must know; oldest first. */
export async function handsOnAccess(tx: Tx, visit: CooperativeVisit, member: Member): Promise<NamedHand[]> {
  if (!may(visit.actor, 'access.confirm') || member.leftOn !== undefined) return []
  const hands = await accessToConfirm(tx, member.personId, visit.now.at)
  const applied = hands.length > 0 && (await appliedWithAddress(tx, member.personId)) !== undefined
  const named: NamedHand[] = []
  for (const hand of hands)
    named.push({ ...hand, applied, byName: (await findPerson(tx, hand.by))?.name ?? '…' })
  return named
}

/** Asks whether the address or card is in the member's own hands; tells who did it that another must confirm. */
export function AccessToConfirm(props: {
  visit: CooperativeVisit
  member: Member
  email: string | null
  hands: readonly NamedHand[]
  /** Whom of the board to call, for who may not confirm this. */
  board: readonly string[]
}) {
  const { visit, member, email, hands, board } = props
  const words = visit.text.members.confirm
  const me = visit.actor.kind === 'person' ? visit.actor.personId : undefined
  const last = hands.at(-1)
  if (!last || member.personId === me) return null
  const mayConfirm = hands.some(({ by }) => by !== me)
  const yes = words.yes[last.what === 'card-printed' ? 'card' : 'address'](member.firstName)
  const said = words.did[last.applied ? 'applied' : last.what]({
    name: last.byName,
    day: formatDay(dayOf(last.at), visit.language),
    email: email ?? '',
  })
  return (
    <Notice tone="doubt" title={words.title}>
      <p>{said}</p>
      <p>{(mayConfirm ? words.ask : words.byAnother)(member.firstName)}</p>
      {mayConfirm && last.what === 'card-printed' && <p>{words.keeps(member.firstName)}</p>}
      {!mayConfirm && <p>{words.callBoard(board)}</p>}
      {mayConfirm && (
        <Form
          action={memberPaths.confirmAccess(visit.cooperative.slug, member.id)}
          commandId={freshCommandId(visit)}
          label={yes}
        >
          <Button look="secondary">{yes}</Button>
        </Form>
      )}
    </Notice>
  )
}

/** Keeps that the member was asked, and goes back to the member. */
export async function receiveConfirmAccess(visit: CooperativeVisit): Promise<Response> {
  const { commandId } = await readForm(visit, z.object({}))
  const member = await memberInPath(visit)
  if (!member) return new Response(null, { status: 404 })
  const back = paths.member(visit.cooperative.slug, member.id)
  const done = await visit.perform(confirmAccess, visit.actor, { personId: member.personId }, commandId)
  if (done.ok) return redirect(`${back}?bevestigd=ja`)
  const text = visit.text.members
  return page(visit, {
    title: text.confirm.title,
    status: 409,
    children: (
      <>
        <Refusal sentence={refusalSentence(visit, visit.text.people.refusals, done)} />
        <Heading level={1}>{text.confirm.title}</Heading>
        <LinkButton href={back}>{text.member.backToMember(member.firstName)}</LinkButton>
      </>
    ),
  })
}
