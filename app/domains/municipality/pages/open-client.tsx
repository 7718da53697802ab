import { Heading, LinkButton, Paragraph } from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { clientById, type Client } from '../clients/client.db.ts'

/**
 * Opens the file of the client in the address, keeps that it was opened, and answers with what `show` makes of it.
 *
 * @param of the field that has to be shared for it: without, there is nothing here and nothing was read
 */
export function openClient(
  visit: CooperativeVisit,
  show: (client: Client) => Promise<Response>,
  of?: Client['fields'][number],
): Promise<Response> {
  return findClient(visit, async (client) => {
    if (of !== undefined && !client.fields.includes(of)) return gonePage(visit)
    await visit.readsFileOf(client.memberId)
    return show(client)
  })
}

/**
 * Answers with what `show` makes of the client in the address; it keeps itself that the file was opened. Who shares
 * nothing with the visitor (any more) is not there: a page with 404 that says what may have happened.
 */
export async function findClient(
  visit: CooperativeVisit,
  show: (client: Client) => Promise<Response>,
): Promise<Response> {
  const memberId = visit.id<'member'>('member')
  const { cooperativeId, personId } = visit.actor
  const client = await visit.read((tx) => clientById(tx, cooperativeId, personId, visit.now.today, memberId))
  return client ? show(client) : gonePage(visit)
}

function gonePage(visit: CooperativeVisit): Response {
  const words = visit.text.municipality.gone
  return page(visit, {
    title: words.title,
    status: 404,
    children: (
      <>
        <Heading level={1}>{words.title}</Heading>
        <Paragraph>{words.body}</Paragraph>
        <LinkButton href={paths.clients(visit.cooperative.slug)}>{words.back}</LinkButton>
      </>
    ),
  })
}
