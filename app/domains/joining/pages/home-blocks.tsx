import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import type { HomeBlock, TaskBlock, ToDo } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { Reader } from '../../../web/visit.ts'
import { lettersWithoutEnd, permissionsOf } from '../../benefits/index.ts'
import { memberOfPerson } from '../../members/index.ts'
import { amSecondTo, somebodyIs } from '../../people/index.ts'
import type { Application } from '../application.ts'
import { applicationsGoingOn } from '../application.db.ts'
import { paperVotesOf } from '../paper-votes.db.ts'
import type { PaperVotes } from '../paper-votes.ts'
import { turnOf, waitingOn } from '../road.ts'
import { joiningRules } from '../rules.db.ts'
import { applicationsOfBoard } from '../seen-by-board.db.ts'
import { applicantsToCall } from '../telling.db.ts'
import { ownBallots, ownVotes, votesToCount } from '../vote.db.ts'
import { voteStands, waitsForSecond, type Cast } from '../vote.ts'
import { joiningAddresses } from './addresses.ts'
import { againstBlock } from './against-block.tsx'
import { whatToTell } from './one-call.tsx'
import { newMemberBlock } from './new-member-blocks.ts'
import { unplacedBlock } from './unplaced-block.ts'

/** Who applied just now, what stands still with how long, and votes to count. */
async function whatGoesOn(reader: Reader, tx: Tx): Promise<ToDo[]> {
  const { id } = reader.cooperative
  const votes = await votesToCount(tx)
  const papers = Map.groupBy(await paperVotesOf(tx, id), ({ applicationId }) => applicationId)
  const tasks: ToDo[] = []
  for (const application of await applicationsGoingOn(tx, id)) {
    const vote = votes.get(application.id)
    if (application.stage !== 'voting') tasks.push(...coachTask(reader, application))
    else if (vote)
      tasks.push(...(await voteTask(reader, tx, application, vote, papers.get(application.id) ?? [])))
  }
  return tasks
}

/** Counting a vote that is over; or having its votes on paper confirmed, which whoever may do that is asked itself. */
async function voteTask(
  reader: Reader,
  tx: Tx,
  application: Application,
  vote: Cast & { readonly closesOn: Day },
  papers: readonly PaperVotes[],
): Promise<ToDo[]> {
  const stands = voteStands(vote, vote, papers, reader.now.today)
  if (stands === 'goes-on') return []
  const { home } = reader.text.joining
  const href = addressOf(reader, application)
  if (stands === 'to-count')
    return [{ kind: 'application', href, title: home.count(application), detail: home.countDetail }]
  for (const { enteredBy } of papers.filter(waitsForSecond))
    if (await amSecondTo(tx, reader.actor, enteredBy, reader.now)) return []
  const [title, detail] = [home.paperWaits(application), home.paperWaitsDetail]
  return [{ kind: 'application', href: `${href}#paper`, title, detail }]
}

/** Who applies and is to be called, because no mail told them how far it is. */
async function whoToCall(reader: Reader, tx: Tx): Promise<ToDo[]> {
  const { call } = reader.text.joining
  return (await applicantsToCall(tx, reader.cooperative.id)).map((one) => ({
    kind: 'application-call',
    href: joiningAddresses.one(reader.cooperative.slug, one.id),
    title: call.toDo(one),
    detail: call.toDoDetail({ what: whatToTell(reader, one) }),
  }))
}

/** What the coach goes on with. */
const coachBlock: TaskBlock = {
  may: 'application.attend',
  order: 204,
  tasks: (reader) =>
    reader.read(async (tx) => [...(await whatGoesOn(reader, tx)), ...(await whoToCall(reader, tx))]),
}

/** The same for the administration, where there is no coach: else nobody is told. */
const withoutCoachBlock: TaskBlock = {
  may: 'members.edit',
  order: 204,
  tasks: (reader) =>
    reader.read(async (tx) =>
      (await somebodyIs(tx, reader.cooperative.id, 'coach'))
        ? []
        : [...(await whatGoesOn(reader, tx)), ...(await whoToCall(reader, tx))],
    ),
}

function coachTask(reader: Reader, application: Application): ToDo[] {
  const { home, list, stages } = reader.text.joining
  const { name, stage, due } = application
  const { days, stands } = waitingOn(application, reader.now.today)
  const task = { kind: 'application', href: addressOf(reader, application) } as const
  const ago = list.ago({ count: days })
  if (stage === 'received')
    return [{ ...task, title: home.received({ name }), detail: home.receivedDetail({ ago }) }]
  if (!stands) return []
  const said = { name, stage: stages[stage].toLowerCase() }
  const title = due
    ? home.standsDue({ ...said, day: formatDay(due, reader.language) })
    : home.stands({ ...said, ago })
  return [{ ...task, title, detail: home.standsDetail }]
}

function addressOf({ cooperative: { slug } }: Reader, { id }: Pick<Application, 'id'>): string {
  return joiningAddresses.one(slug, id)
}

/** Votes on paper that another wrote down, for who may say that it is so. */
const paperBlock: TaskBlock = {
  may: 'admission.paper-second',
  order: 206,
  async tasks(reader) {
    const { id } = reader.cooperative
    const { paper } = reader.text.joining
    return reader.read(async (tx) => {
      const waiting = (await paperVotesOf(tx, id)).filter(waitsForSecond)
      if (waiting.length === 0) return []
      const guides = reader.may('application.guide')
      const seen = guides ? await applicationsGoingOn(tx, id) : await applicationsOfBoard(tx)
      const going = new Map(seen.map((one) => [one.id, one]))
      const tasks: ToDo[] = []
      for (const { applicationId, enteredBy, enteredName } of waiting) {
        const application = going.get(applicationId)
        if (!application || !(await amSecondTo(tx, reader.actor, enteredBy, reader.now))) continue
        tasks.push({
          kind: 'paper-votes',
          href: joiningAddresses.secondPaper(reader.cooperative.slug, application.id),
          title: paper.toDo(application),
          detail: paper.toDoDetail({ who: enteredName }),
        })
      }
      return tasks
    })
  },
}

/** Who the administration enters in the register: the members said yes, and the trial is over or there is none. */
const administrationBlock: TaskBlock = {
  may: 'members.edit',
  order: 214,
  async tasks(reader) {
    const { id, slug } = reader.cooperative
    const { home } = reader.text.joining
    return reader.read(async (tx) => {
      const { trialMonths } = await joiningRules(tx, id)
      const waiting = (await applicationsGoingOn(tx, id)).filter(
        ({ stage }) => turnOf({ stage, trialMonths }) === 'administrator',
      )
      return waiting.map(({ id: application, name }) => ({
        kind: 'application',
        href: joiningAddresses.makeMember(slug, application),
        title: home.enroll({ name }),
        detail: home.enrollDetail,
      }))
    })
  },
}

/** On whom a member did not vote yet. */
const memberBlock: TaskBlock = {
  may: 'admission.vote',
  order: 206,
  inOwnHands: true,
  async tasks(reader) {
    const { id, slug } = reader.cooperative
    const { home } = reader.text.joining
    return reader.read(async (tx) => {
      const open = (await applicationsGoingOn(tx, id)).filter(
        ({ stage, due }) => stage === 'voting' && due !== undefined && due >= reader.now.today,
      )
      if (open.length === 0) return []
      const voted = await ownBallots(tx, id)
      const votes = await ownVotes(tx)
      const mine = open.filter((one) => votes.has(one.id) && !voted.has(one.id))
      return mine.map(({ id: application, name, idea, due }) => ({
        kind: 'admission',
        ...(due ? { by: due } : {}),
        href: joiningAddresses.vote(slug, application),
        title: home.vote({ name }),
        detail: home.voteDetail({ idea }),
        onPaper: { says: home.votePaper({ name, idea }), readBy: 'applications.follow' },
      }))
    })
  },
}

/** Of the permission that came with the application the member, or their coach, writes down until when it holds. */
const permissionBlock: TaskBlock = {
  may: 'permission.record',
  order: 207,
  inOwnHands: true,
  async tasks(reader) {
    const { id, slug } = reader.cooperative
    const { home } = reader.text.joining
    return reader.read(async (tx) => {
      const member = await memberOfPerson(tx, id, reader.actor.personId)
      const [letter] = member ? await lettersWithoutEnd(tx, id, member.id) : []
      if (!member || !letter || (await permissionsOf(tx, id, member.id)).length > 0) return []
      const { conditions: said } = letter
      const detail = said === '' ? home.permissionDetail : home.permissionSaid({ said })
      return [{ kind: 'own-permission', href: paths.ownPermission(slug), title: home.permission, detail }]
    })
  },
}

/** The blocks of this domain, for `app/home-blocks.ts`. */
export const joiningHomeBlocks: readonly (HomeBlock | TaskBlock)[] = [
  againstBlock,
  coachBlock,
  withoutCoachBlock,
  paperBlock,
  administrationBlock,
  unplacedBlock,
  newMemberBlock,
  memberBlock,
  permissionBlock,
]
