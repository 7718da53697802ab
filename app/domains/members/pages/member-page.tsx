import type { ComponentChildren } from 'preact'
import {
  ButtonRow,
  Card,
  Facts,
  Heading,
  Lead,
  Link,
  LinkButton,
  Paragraph,
  type Fact,
} from '../../../ui/index.ts'
import type { Day } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { MemberBlock } from '../../../web/member-block.ts'
import { inOneReading, type CooperativeVisit } from '../../../web/visit.ts'
import { enteredByHandToday } from '../entered.db.ts'
import { proofsUntil } from '../kept.ts'
import { memberPaths } from './addresses.ts'
import { boardToCall } from './to-confirm-block.tsx'
import { AccessToConfirm, handsOnAccess, type NamedHand } from './confirm-access.tsx'
import { FactsCard } from './facts-card.tsx'
import { Businesses } from './businesses-card.tsx'
import { Done } from './member-done.tsx'
import { TellDay, toTellDayOf } from './tell-day.tsx'
import { TellEnd, toTellOf } from './tell-end.tsx'
import { TellReturn, toTellReturnOf } from './tell-return.tsx'
import { TellWork, toTellWorkOf } from './tell-work.tsx'
import { wholeMemberInPath, type WholeMember } from './loading.ts'

/**
 * Somebody in the register: facts, how they sign in, their businesses, and what can be changed.
 *
 * @param blocks what other domains add, for who may see it
 */
export function memberPage(blocks: readonly MemberBlock[]) {
  return async (visit: CooperativeVisit): Promise<Response> => {
    const whole = await wholeMemberInPath(visit)
    if (!whole) return new Response(null, { status: 404 })
    const seen = blocks.filter(({ may }) => visit.may(may))
    const parts = seen.flatMap((block) => block.parts)
    await visit.readsFileOf(whole.member.id, parts)
    return inOneReading(visit, async (reading) => {
      const added: ComponentChildren[] = []
      for (const block of seen) added.push(await block.load(reading, whole.member.id))
      return showMember(reading, whole, added)
    })
  }
}

async function showMember(
  visit: CooperativeVisit,
  whole: WholeMember,
  added: readonly ComponentChildren[],
): Promise<Response> {
  const text = visit.text.members.member
  const { member } = whole
  const hands = await visit.read((tx) => handsOnAccess(tx, visit, member))
  const board = hands.length > 0 ? await boardToCall(visit) : []
  const undoable = visit.may('members.edit') && (await visit.read((tx) => enteredByHandToday(tx, member.id)))
  const toTell = await toTellOf(visit, member)
  const dayToTell = await toTellDayOf(visit, member)
  const returnToTell = await toTellReturnOf(visit, member)
  const workToTell = await toTellWorkOf(visit, member)
  const { slug } = visit.cooperative
  const day = (on: Day) => formatDay(on, visit.language)
  return page(visit, {
    title: member.name,
    children: (
      <>
        <Link href={paths.members(slug)} roomy>
          {text.back}
        </Link>
        <Done visit={visit} whole={whole} />
        <Heading level={1}>{member.name}</Heading>
        <Lead>
          {member.leftOn
            ? text.leadLeft(day(member.joinedOn), day(member.leftOn))
            : text.lead(day(member.joinedOn))}
        </Lead>
        {toTell && <TellEnd visit={visit} toTell={toTell} />}
        {dayToTell && <TellDay visit={visit} toTell={dayToTell} />}
        {returnToTell && <TellReturn visit={visit} toTell={returnToTell} />}
        {workToTell.map((toTell) => (
          <TellWork key={toTell.businessId} visit={visit} toTell={toTell} />
        ))}
        {visit.may('pots.read') && (
          <ButtonRow>
            <LinkButton href={paths.memberPot(slug, member.id)} look="secondary">
              {text.pot}
            </LinkButton>
          </ButtonRow>
        )}
        {visit.may('shared.read') && (
          <ButtonRow>
            <LinkButton href={paths.sharedByMember(slug, member.id)} look="secondary">
              {text.shared}
            </LinkButton>
          </ButtonRow>
        )}
        {added}
        <Businesses visit={visit} whole={whole} />
        <Access visit={visit} whole={whole} hands={hands} board={board} />
        <FactsCard visit={visit} whole={whole} />
        {undoable && (
          <Link href={memberPaths.undoEntry(slug, member.id)} roomy>
            {visit.text.members.undo.open}
          </Link>
        )}
        {visit.may('members.edit') && <Ending visit={visit} whole={whole} />}
      </>
    ),
  })
}

type Part = { readonly visit: CooperativeVisit; readonly whole: WholeMember }

type AccessPart = Part & { hands: readonly NamedHand[]; board: readonly string[] }

function Access({ visit, whole, hands, board }: AccessPart) {
  const text = visit.text.members
  const { slug } = visit.cooperative
  const { member, email, language } = whole
  const { leftOn } = member
  if (leftOn !== undefined && visit.now.today > proofsUntil(leftOn)) return null
  const facts: Fact[] = [
    { label: text.fields.email, value: email ?? text.member.noEmail },
    { label: text.fields.language, value: text.fields.languages[language] },
  ]
  return (
    <Card labelledBy="access">
      <Heading level={2} size={3} id="access">
        {text.member.signIn}
      </Heading>
      {leftOn !== undefined && <Paragraph>{text.member.signInLeft(member.firstName)}</Paragraph>}
      <Facts facts={facts} />
      <AccessToConfirm visit={visit} member={member} email={email} hands={hands} board={board} />
      <ButtonRow>
        {visit.may('card.print') && (
          <LinkButton href={paths.personCard(slug, member.personId)} look="secondary">
            {text.member.card}
          </LinkButton>
        )}
        {visit.may('behalf.work') && leftOn === undefined && (
          <LinkButton href={paths.onBehalf(slug, member.personId)} look="secondary">
            {visit.text.onBehalf.button(member.firstName)}
          </LinkButton>
        )}
        {visit.may('reminders.choose-for') && leftOn === undefined && (
          <LinkButton href={paths.reminderWayOf(slug, member.id)} look="secondary">
            {visit.text.reminderWays.title}
          </LinkButton>
        )}
        {visit.may('members.edit') && (
          <LinkButton href={memberPaths.signIn(slug, member.id)} look="secondary">
            {text.member.changeSignIn}
          </LinkButton>
        )}
      </ButtonRow>
    </Card>
  )
}

function Ending({ visit, whole }: Part) {
  const text = visit.text.members.member
  const { slug } = visit.cooperative
  const { id, leftOn } = whole.member
  if (leftOn === undefined) {
    return (
      <ButtonRow>
        <LinkButton href={paths.endMembership(slug, id)} look="quiet">
          {text.leave}
        </LinkButton>
      </ButtonRow>
    )
  }
  return (
    <>
      <Paragraph>{text.resumeLead}</Paragraph>
      <ButtonRow>
        <LinkButton href={memberPaths.resume(slug, id)} look="secondary">
          {text.resume}
        </LinkButton>
      </ButtonRow>
    </>
  )
}
