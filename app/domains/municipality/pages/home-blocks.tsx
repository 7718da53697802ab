import { LinkButton, Heading, Paragraph, Stack, TaskList, type Task } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import type { HomeBlock, TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { endingSoon, lastDayOf, permissionsOf } from '../../benefits/index.ts'
import { memberOfPerson } from '../../members/index.ts'
import { messagesOf } from '../messages/client-message.db.ts'
import { openQuestionOf } from '../messages/open-question.ts'
import type { ClientInList } from '../clients/attention.ts'
import { loadClients, Reasons } from './clients-page.tsx'

/** For the case manager: which clients need attention, and the way to all of them. */
const clientsBlock: HomeBlock = {
  may: 'client.read',
  inOwnHands: true,
  order: 200,
  async load(visit) {
    const words = visit.text.municipality.clients
    const { municipality, clients } = await loadClients(visit)
    const { slug } = visit.cooperative
    const waiting = clients.filter(({ reasons }) => reasons.length > 0)
    return (
      <Stack>
        <Paragraph>{visit.text.navigation.caseManagerSees}</Paragraph>
        {municipality === undefined && <Paragraph>{words.noMunicipality}</Paragraph>}
        {municipality !== undefined && clients.length === 0 && <Paragraph>{words.empty}</Paragraph>}
        {clients.length > 0 && (
          <>
            <Heading level={2}>{words.home}</Heading>
            <TaskList
              keyed
              limit={5}
              empty={words.homeNothing}
              tasks={waiting.map((one) => taskOf(visit, one))}
            />
            <LinkButton href={paths.clients(slug)} look="secondary">
              {words.all}
            </LinkButton>
          </>
        )}
      </Stack>
    )
  },
}

/** What a client needs: the form to write a permission down is one tap away from who shares that none is there. */
function taskOf(visit: CooperativeVisit, { client: { memberId, name }, reasons }: ClientInList): Task {
  const { slug } = visit.cooperative
  if (!reasons.includes('no-permission') || reasons[0] === 'asks')
    return {
      href: paths.client(slug, memberId),
      title: name,
      badge: <Reasons visit={visit} reasons={reasons} />,
    }
  const others = reasons.filter((reason) => reason !== 'no-permission')
  return {
    href: paths.clientPermission(slug, memberId),
    title: visit.text.withoutPermission.about.none({ name }),
    badge: <Reasons visit={visit} reasons={others} />,
  }
}

/** For a member: the permission ends within 60 days and nothing comes after it. */
const endsSoonBlock: TaskBlock = {
  may: 'permission.record',
  inOwnHands: true,
  order: 190,
  async tasks(visit) {
    const { cooperativeId, personId } = visit.actor
    const ending = await visit.read(async (tx) => {
      const member = await memberOfPerson(tx, cooperativeId, personId)
      if (!member) return undefined
      return endingSoon(await permissionsOf(tx, cooperativeId, member.id), visit.now.today)
    })
    if (!ending) return []
    const words = visit.text.municipality.permission
    return [
      {
        href: paths.ownPermission(visit.cooperative.slug),
        title: words.endsSoonTitle,
        detail: words.endsSoon({ day: formatDay(lastDayOf(ending), visit.language) }),
      },
    ]
  },
}

/**
 * For a member: the newest message is the case manager's. It goes once the member wrote something back or a month
 * passed: who has no e-mail hears of it nowhere else.
 */
const answerBlock: TaskBlock = {
  may: 'permission.record',
  inOwnHands: true,
  order: 210,
  async tasks(visit) {
    const { cooperativeId, personId } = visit.actor
    const newest = await visit.read(async (tx) => {
      const member = await memberOfPerson(tx, cooperativeId, personId)
      return member && (await messagesOf(tx, cooperativeId, member.id)).at(-1)
    })
    const isNew = newest && visit.now.at.getTime() - newest.writtenAt.getTime() < MONTH
    if (!newest || newest.fromMember || !isNew) return []
    const words = visit.text.municipality.messages
    const href = paths.ownMessages(visit.cooperative.slug)
    return [{ href, title: words.answerWaits }]
  },
}

/** For a member: a question waits for an answer, and nobody of the municipality can read it any more. */
const unreadQuestionBlock: TaskBlock = {
  may: 'permission.record',
  inOwnHands: true,
  order: 197,
  async tasks(visit) {
    const { cooperativeId, personId } = visit.actor
    const open = await visit.read(async (tx) => {
      const member = await memberOfPerson(tx, cooperativeId, personId)
      return member && openQuestionOf(tx, cooperativeId, member.id, visit.now.today)
    })
    if (!open?.askedAt || open.readers.length > 0) return []
    const words = visit.text.stopSharing.home
    const href = paths.benefitSharing(visit.cooperative.slug)
    const title = words.question({ day: formatDay(dayOf(open.askedAt), visit.language) })
    return [{ href, title, detail: words.questionWhy }]
  },
}

const MONTH = 30 * 86_400_000

/** What first pages show of the municipality. */
export const municipalityHomeBlocks: readonly (HomeBlock | TaskBlock)[] = [
  clientsBlock,
  endsSoonBlock,
  unreadQuestionBlock,
  answerBlock,
]
