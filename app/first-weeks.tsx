/** What a new member can do next, from what is there and what is not: no list that somebody ticks. */
import { canAskFirstTalk } from './domains/appointments/index.ts'
import { wasAskedToSign } from './domains/contracts/index.ts'
import { hasGoal } from './domains/guidance/index.ts'
import { ideaOfMember } from './domains/joining/index.ts'
import { isMemberOn, memberOfPerson, type Member } from './domains/members/index.ts'
import { lacksPage } from './domains/shop-window/index.ts'
import type { Tx } from './platform/database.ts'
import { Heading, Stack, TaskList, type Task } from './ui/index.ts'
import { addDays } from './values/day.ts'
import type { HomeBlock } from './web/home-block.ts'
import { paths } from './web/paths.ts'
import type { CooperativeVisit } from './web/visit.ts'

/** So many days somebody is new. */
const NEW_FOR_DAYS = 90
/** More at once is a list again. */
const MOST = 3
/** Of an idea, on the first page. */
const SHORT = 80

/** For who is a member since three months at most; gone with the last of it, or with those months. */
export const firstWeeksBlock: HomeBlock = {
  may: 'guidance.own',
  inOwnHands: true,
  order: 205,
  async load(visit) {
    const { cooperativeId, personId } = visit.actor
    const { today } = visit.now
    const next = await visit.read(async (tx) => {
      const member = await memberOfPerson(tx, cooperativeId, personId)
      const isNew = member && isMemberOn(member, today) && today <= addDays(member.joinedOn, NEW_FOR_DAYS)
      return isNew ? nextOf(tx, visit, member) : []
    })
    if (next.length === 0) return null
    return (
      <Stack key="first-weeks" gap="small">
        <Heading level={2}>{visit.text.firstWeeks.title}</Heading>
        <TaskList tasks={next.slice(0, MOST)} />
      </Stack>
    )
  },
}

/** In the order in which it goes best. An agreement that waits to be signed is among what there is to do already. */
async function nextOf(
  tx: Tx,
  { actor, cooperative, text }: CooperativeVisit,
  { id }: Member,
): Promise<Task[]> {
  const here = actor.cooperativeId
  const { slug } = cooperative
  const words = text.firstWeeks
  const idea = await ideaOfMember(tx, here, id)
  const detail = idea === undefined ? words.plan.detail : words.plan.detailOfIdea({ idea: inShort(idea) })
  return [
    ...((await wasAskedToSign(tx, here, id)) ? [] : [{ href: paths.contracts(slug), ...words.contract }]),
    ...((await hasGoal(tx, here, id))
      ? []
      : [{ href: paths.ownPlan(slug), title: words.plan.title, detail }]),
    ...((await canAskFirstTalk(tx, here, id)) ? [{ href: paths.askAppointment(slug), ...words.talk }] : []),
    ...((await lacksPage(tx, here, id)) ? [{ href: paths.ownShopWindow(slug), ...words.page }] : []),
  ]
}

function inShort(idea: string): string {
  return idea.length <= SHORT ? idea : `${idea.slice(0, SHORT - 1).trimEnd()}…`
}
