import {
  Badge,
  Badges,
  EmptyState,
  Heading,
  KeyHints,
  Lead,
  Link,
  Paragraph,
  Table,
  type Column,
  type Tone,
} from '../../../ui/index.ts'
import { formatDay, formatMonth } from '../../../values/format.ts'
import { monthOf } from '../../../values/day.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import { byUrgency } from '../../../web/urgency.ts'
import type { CooperativeVisit, Reader } from '../../../web/visit.ts'
import { askingMunicipality, lastDayOf, permissionsOfMembers } from '../../benefits/index.ts'
import { attentionFor, byAttention, urgencyOf, type ClientInList, type Reason } from '../clients/attention.ts'
import { clientsOf } from '../clients/client.db.ts'

/** The clients of a case manager: who shares something with them, who needs attention first. */
export async function clientsPage(visit: CooperativeVisit): Promise<Response> {
  const words = visit.text.municipality.clients
  const { municipality, clients } = await loadClients(visit)
  return page(visit, {
    title: words.title,
    wide: true,
    children: (
      <>
        <Heading level={1}>{words.title}</Heading>
        {municipality === undefined && <Paragraph>{words.noMunicipality}</Paragraph>}
        {municipality !== undefined && clients.length === 0 && (
          <EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>
        )}
        {clients.length > 0 && (
          <>
            <Lead>{words.lead}</Lead>
            <Table
              caption={words.title}
              captionUnseen
              columns={columns(visit)}
              rows={clients}
              rowKey={({ client }) => client.memberId}
              keyed
            />
            <KeyHints keys={[]} />
          </>
        )}
        <Paragraph>
          <Link href={paths.municipalAccount(visit.cooperative.slug)} roomy>
            {words.account}
          </Link>
        </Paragraph>
      </>
    ),
  })
}

/** The own clients with what each needs, and the own municipality. */
export async function loadClients(visit: Reader) {
  const { cooperativeId, personId } = visit.actor
  const { today } = visit.now
  return visit.read(async (tx) => {
    const municipality = await askingMunicipality(tx)
    const clients = await clientsOf(tx, cooperativeId, personId, today)
    const shown = clients.filter(({ fields }) => fields.includes('permission'))
    const ids = shown.map(({ memberId }) => memberId)
    const permissions = await permissionsOfMembers(tx, cooperativeId, ids)
    const found = clients.map((one) => attentionFor(one, permissions.get(one.memberId) ?? [], today))
    // What is due first comes first, as on the first page.
    const urgent = byUrgency(today)
    const inOrder = byAttention(found).toSorted((a, b) => urgent(urgencyOf(a), urgencyOf(b)))
    return { municipality, clients: inOrder }
  })
}

/** What needs attention of a client, as badges. */
export function Reasons({ reader, reasons }: { reader: Reader; reasons: readonly Reason[] }) {
  const words = reader.text.municipality.clients
  return (
    <Badges>
      {reasons.map((reason) => (
        <Badge key={reason} tone={TONE[reason]}>
          {words.reasons[reason]}
        </Badge>
      ))}
    </Badges>
  )
}

const TONE: Readonly<Record<Reason, Tone>> = {
  asks: 'info',
  stopped: 'doubt',
  'no-permission': 'doubt',
  'ends-soon': 'doubt',
  review: 'info',
  'no-statement': 'doubt',
}

function columns(visit: CooperativeVisit): readonly Column<ClientInList>[] {
  const words = visit.text.municipality.clients
  const { language } = visit
  return [
    {
      key: 'name',
      label: words.name,
      head: true,
      cell: ({ client }) => (
        <Link href={paths.client(visit.cooperative.slug, client.memberId)} roomy>
          {client.name}
        </Link>
      ),
    },
    { key: 'number', label: words.number, cell: ({ client }) => client.clientNumber },
    { key: 'attention', label: words.attention, cell: ({ reasons }) => reasonsOrNothing(visit, reasons) },
    { key: 'until', label: words.until, cell: (row) => permissionWords(visit, row) },
    {
      key: 'statement',
      label: words.lastStatement,
      cell: ({ client }) => {
        if (!client.fields.includes('statements')) return words.notShared
        return client.lastStatement === null
          ? words.none
          : formatMonth(monthOf(client.lastStatement), language)
      },
    },
  ]
}

function reasonsOrNothing(visit: CooperativeVisit, reasons: readonly Reason[]) {
  return reasons.length === 0 ? '' : <Reasons reader={visit} reasons={reasons} />
}

function permissionWords(visit: CooperativeVisit, { permission, standing }: ClientInList): string {
  const words = visit.text.municipality.clients
  if (!standing) return words.notShared
  const { language, now } = visit
  if (standing.kind === 'stopped') return words.stoppedOn({ day: formatDay(standing.until, language) })
  if (!permission) return words.notWritten
  if (permission.validFrom > now.today)
    return words.fromDay({ day: formatDay(permission.validFrom, language) })
  return words.untilDay({ day: formatDay(lastDayOf(permission), language) })
}
