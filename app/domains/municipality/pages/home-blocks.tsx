import { LinkButton, Heading, Notice, Paragraph, Stack, TaskList } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import type { HomeBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { endingSoon, lastDayOf, permissionsOf } from '../../benefits/index.ts'
import { memberOfPerson } from '../../members/index.ts'
import { messagesOf } from '../messages/client-message.db.ts'
import { loadClients, Reasons } from './clients-page.tsx'

/** For the case manager: which clients need attention, and the way to all of them. */
const clientsBlock: HomeBlock = {
  may: 'client.read',
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
              tasks={waiting.map(({ client, reasons }) => ({
                href: paths.client(slug, client.memberId),
                title: client.name,
                badge: <Reasons visit={visit} reasons={reasons} />,
              }))}
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
 * For a member: the newest message is the case manager's. It goes once the member wrote something back or a week
 * passed.
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
    const isNew = newest && visit.now.at.getTime() - newest.writtenAt.getTime() < WEEK
    if (!newest || newest.fromMember || !isNew) return null
    const words = visit.text.municipality.messages
    const href = paths.ownMessages(visit.cooperative.slug)
    return <TaskList tasks={[{ href, title: words.answerWaits }]} />
  },
}

const WEEK = 7 * 86_400_000

/** What first pages show of the municipality. */
export const municipalityHomeBlocks: readonly HomeBlock[] = [clientsBlock, endsSoonBlock, answerBlock]
