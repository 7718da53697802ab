import { LinkButton, Notice, Paragraph } from '../../../ui/index.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { municipalityOfMember, permissionsOf, permissionStanding } from '../../benefits/index.ts'
import { memberOfPerson, type Member } from '../../members/index.ts'
import { findPerson } from '../../people/index.ts'
import { askCaseManager } from '../messages/ask-case-manager.ts'
import { messagesOf, readersOfMine, type ClientMessage } from '../messages/client-message.db.ts'
import { AskPermission, messageFor } from './ask-permission.tsx'
import { messageForm } from './client-messages.tsx'
import { MessageFields, Thread } from './thread.tsx'
import { inARow } from './words.ts'

type Mine = {
  readonly member: Member
  readonly messages: readonly ClientMessage[]
  /** The case managers who can read what is written now. */
  readonly readers: readonly string[]
  readonly hasEmail: boolean
  /** What they can ask while no permission holds; undefined when one does, or is given. */
  readonly ready: string | undefined
}

async function load(visit: CooperativeVisit): Promise<Mine | undefined> {
  const { cooperativeId, personId } = visit.actor
  return visit.read(async (tx) => {
    const member = await memberOfPerson(tx, cooperativeId, personId)
    if (!member) return undefined
    const town = await municipalityOfMember(tx, cooperativeId, member.id, visit.now.today)
    const readers = town ? await readersOfMine(tx, member.id, town.municipalityId) : []
    const messages = await messagesOf(tx, cooperativeId, member.id)
    const standing = permissionStanding(await permissionsOf(tx, cooperativeId, member.id), visit.now.today)
    const ready = standing.kind === 'holds' ? undefined : messageFor(visit, member.name, standing)
    const hasEmail = Boolean((await findPerson(tx, personId))?.email)
    return { member, messages, readers, hasEmail, ready }
  })
}

/** Who reads it, and how one hears of an answer; or what to do first, as long as nobody can read it. */
function WhoReads({ visit, data: { readers, hasEmail } }: { visit: CooperativeVisit; data: Mine }) {
  const words = visit.text.municipality.messages
  if (readers.length === 0)
    return (
      <Notice tone="doubt" title={words.nobodyReads}>
        <Paragraph>{words.nobodyReadsWhy}</Paragraph>
        <LinkButton href={paths.benefitSharing(visit.cooperative.slug)} look="secondary">
          {words.share}
        </LinkButton>
      </Notice>
    )
  const names = inARow(visit.text, readers)
  return (
    <>
      <Paragraph>{words.readBy({ names, count: readers.length })}</Paragraph>
      <Paragraph>{hasEmail ? words.hearByMail : words.hearHere}</Paragraph>
    </>
  )
}

/** Whether a message stands in the field: somebody reads it, and nothing was written yet. */
function isReady(data: Mine): data is Mine & { readonly ready: string } {
  return data.ready !== undefined && data.readers.length > 0 && data.messages.length === 0
}

const form = formPage({
  schema: messageForm,
  load,
  title: (visit) => visit.text.municipality.messages.ownTitle,
  back: (visit) => ({
    href: paths.ownPermission(visit.cooperative.slug),
    label: visit.text.municipality.messages.ownBack,
  }),
  initial: (data): Record<string, string> => (isReady(data) ? { text: data.ready } : {}),
  fields: ({ visit, data, typed, wrong }) => (
    <>
      {visit.url.searchParams.has('verstuurd') && (
        <Notice tone="done" announce>
          {visit.text.municipality.messages.sent}
        </Notice>
      )}
      <WhoReads visit={visit} data={data} />
      {data.readers.length === 0 && <AskPermission visit={visit} message={data.ready} />}
      {isReady(data) ? (
        <Paragraph>{visit.text.askPermission.ready}</Paragraph>
      ) : (
        <Thread visit={visit} messages={data.messages} member={data.member.firstName} />
      )}
      <MessageFields visit={visit} typed={typed} error={wrong('text')} />
    </>
  ),
  label: (visit) => visit.text.municipality.messages.text,
  save: (visit, value, commandId, { member }) => {
    const message = { memberId: member.id, text: value.text }
    return visit.perform(askCaseManager, visit.actor, message, commandId)
  },
  done: (visit) => `${paths.ownMessages(visit.cooperative.slug)}?verstuurd`,
  refusals: (visit) => visit.text.municipality.refusals,
  saveLabel: (visit) => visit.text.municipality.messages.send,
})

/** The questions of a member to the case manager, with a field to write in. */
export function ownMessagesPage(visit: CooperativeVisit): Promise<Response> {
  return form.show(visit)
}

/** Sends a question. */
export function receiveQuestion(visit: CooperativeVisit): Promise<Response> {
  return form.receive(visit)
}
