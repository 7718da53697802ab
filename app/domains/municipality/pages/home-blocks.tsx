import { LinkButton, Heading, Notice, Paragraph, Stack, TaskList, type Task } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import type { HomeBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { endingSoon, lastDayOf, permissionsOf, type WorkingWithout } from '../../benefits/index.ts'
import { memberOfPerson } from '../../members/index.ts'
import { messagesOf } from '../messages/client-message.db.ts'
import { openQuestionOf } from '../messages/open-question.ts'
import type { ClientInList } from '../clients/attention.ts'
import { loadClients, Reasons } from './clients-page.tsx'

/** For the case manager: which clients need attention, and the way to all of them. */
const clientsBlock: HomeBlock = {
  may: 'client.read',
  order: 200,
  async load(visit) {
    const words = visit.text.municipality.clients
    const { municipality, clients, working } = await loadClients(visit)
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
              tasks={waiting.map((one) => taskOf(visit, one, working.get(one.client.memberId)))}
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

/** What a client needs: the form to write the permission down is one tap away from who works without. */
function taskOf(
  visit: CooperativeVisit,
  { client: { memberId, name, firstName }, reasons }: ClientInList,
  working: WorkingWithout | undefined,
): Task {
  const { slug } = visit.cooperative
  const badge = <Reasons visit={visit} reasons={reasons} />
  if (!working || reasons[0] === 'asks') return { href: paths.client(slug, memberId), title: name, badge }
  const said = { name: firstName, day: formatDay(working.since, visit.language) }
  const title = visit.text.withoutPermission.works(said)
  return { href: paths.clientPermission(slug, memberId), title, badge }
}

/** For a member: the permission ends within 60 days and nothing comes after it. */
const endsSoonBlock: HomeBlock = {
  may: 'permission.record',
  order: 190,
  async load(visit) {
    const { cooperativeId, personId } = visit.actor
    const ending = await visit.read(async (tx) => {
      const member = await memberOfPerson(tx, cooperativeId, personId)
      if (!member) return undefined
      return endingSoon(await permissionsOf(tx, cooperativeId, member.id), visit.now.today)
    })
    if (!ending) return null
    const words = visit.text.municipality.permission
    return (
      <Notice tone="doubt" title={words.endsSoonTitle}>
        <Paragraph>{words.endsSoon({ day: formatDay(lastDayOf(ending), visit.language) })}</Paragraph>
        <LinkButton href={paths.ownPermission(visit.cooperative.slug)} look="secondary">
          {words.look}
        </LinkButton>
      </Notice>
    )
  },
}

/**
 * For a member: the newest message is the case manager's. It goes once the member wrote something back or a month
 * passed: who has no e-mail hears of it nowhere else.
 */
const answerBlock: HomeBlock = {
  may: 'permission.record',
  order: 210,
  async load(visit) {
    const { cooperativeId, personId } = visit.actor
    const newest = await visit.read(async (tx) => {
      const member = await memberOfPerson(tx, cooperativeId, personId)
      return member && (await messagesOf(tx, cooperativeId, member.id)).at(-1)
    })
    const isNew = newest && visit.now.at.getTime() - newest.writtenAt.getTime() < MONTH
    if (!newest || newest.fromMember || !isNew) return null
    const words = visit.text.municipality.messages
    const href = paths.ownMessages(visit.cooperative.slug)
    return <TaskList tasks={[{ href, title: words.answerWaits }]} />
  },
}

/** For a member: a question waits for an answer, and nobody of the municipality can read it any more. */
const unreadQuestionBlock: HomeBlock = {
  may: 'permission.record',
  order: 197,
  async load(visit) {
    const { cooperativeId, personId } = visit.actor
    const open = await visit.read(async (tx) => {
      const member = await memberOfPerson(tx, cooperativeId, personId)
      return member && openQuestionOf(tx, cooperativeId, member.id, visit.now.today)
    })
    if (!open?.askedAt || open.readers.length > 0) return null
    const words = visit.text.stopSharing.home
    const href = paths.benefitSharing(visit.cooperative.slug)
    const title = words.question({ day: formatDay(dayOf(open.askedAt), visit.language) })
    return <TaskList tasks={[{ href, title, detail: words.questionWhy }]} />
  },
}

const MONTH = 30 * 86_400_000

/** What first pages show of the municipality. */
export const municipalityHomeBlocks: readonly HomeBlock[] = [
  clientsBlock,
  endsSoonBlock,
  unreadQuestionBlock,
  answerBlock,
]
