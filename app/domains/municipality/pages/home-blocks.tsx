import { LinkButton, Paragraph, Stack } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import type { HomeBlock, TaskBlock, ToDo } from '../../../web/home-block.ts'
import { lastDaySaid } from '../../../web/last-day.ts'
import { paths } from '../../../web/paths.ts'
import type { Reader } from '../../../web/visit.ts'
import { endingSoon, lastDayOf, permissionsOf } from '../../benefits/index.ts'
import { memberOfPerson } from '../../members/index.ts'
import { messagesOf } from '../messages/client-message.db.ts'
import { openQuestionOf } from '../messages/open-question.ts'
import { urgencyOf, type ClientInList } from '../clients/attention.ts'
import { loadClients, Reasons } from './clients-page.tsx'

/** For the case manager: what this page is. */
const clientsBlock: HomeBlock = {
  may: 'client.read',
  inOwnHands: true,
  order: 199,
  async load(visit) {
    const words = visit.text.municipality.clients
    const { municipality, clients } = await loadClients(visit)
    return (
      <Stack key="clients">
        <Paragraph>{visit.text.navigation.caseManagerSees}</Paragraph>
        {municipality === undefined && <Paragraph>{words.noMunicipality}</Paragraph>}
        {municipality !== undefined && clients.length === 0 && <Paragraph>{words.empty}</Paragraph>}
      </Stack>
    )
  },
}

/** Below what there is to do: the way to all clients. */
const allClientsBlock: HomeBlock = {
  may: 'client.read',
  inOwnHands: true,
  order: 201,
  async load(visit) {
    return (
      <p key="all-clients">
        <LinkButton href={paths.clients(visit.cooperative.slug)} look="secondary">
          {visit.text.municipality.clients.all}
        </LinkButton>
      </p>
    )
  },
}

/** For the case manager: which clients need attention. */
const attentionBlock: TaskBlock = {
  may: 'client.read',
  inOwnHands: true,
  order: 200,
  async tasks(reader) {
    const { clients } = await loadClients(reader)
    return clients.filter(({ reasons }) => reasons.length > 0).map((one) => taskOf(reader, one))
  },
}

/** What a client needs: the form to write a permission down is one tap away from who shares that none is there. */
function taskOf(
  reader: Reader,
  { client: { memberId, name }, permission, standing, reasons }: ClientInList,
): ToDo {
  const { slug } = reader.cooperative
  const urgency = urgencyOf({ permission, reasons })
  const day = urgency.by && { detail: lastDaySaid(reader, urgency.by) }
  const task = { kind: 'client', ...urgency, ...day } as const
  if (reasons[0] === 'asks' || (standing?.kind !== 'none' && standing?.kind !== 'stopped'))
    return {
      ...task,
      href: paths.client(slug, memberId),
      title: name,
      badge: <Reasons reader={reader} reasons={reasons} />,
    }
  const others = reasons.filter((reason) => reason !== 'no-permission' && reason !== 'stopped')
  return {
    ...task,
    href: paths.clientPermission(slug, memberId),
    title:
      standing.kind === 'none'
        ? reader.text.withoutPermission.about.none({ name })
        : reader.text.municipality.clients.stopped({ name, day: formatDay(standing.until, reader.language) }),
    badge: <Reasons reader={reader} reasons={others} />,
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
        kind: 'own-permission',
        by: lastDayOf(ending),
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
    return [{ kind: 'message', waits: 'case-manager', href, title: words.answerWaits }]
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
    return [{ kind: 'own-statement', href, title, detail: words.questionWhy }]
  },
}

const MONTH = 30 * 86_400_000

/** What first pages show of the municipality. */
export const municipalityHomeBlocks: readonly (HomeBlock | TaskBlock)[] = [
  clientsBlock,
  attentionBlock,
  allClientsBlock,
  endsSoonBlock,
  unreadQuestionBlock,
  answerBlock,
]
