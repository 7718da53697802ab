import { Notice } from '../../../ui/index.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import { askCaseManager } from '../messages/ask-case-manager.ts'
import { messagesOf } from '../messages/client-message.db.ts'
import { messageForm } from './client-messages.tsx'
import { MessageFields, Thread } from './thread.tsx'

const form = formPage({
  schema: messageForm,
  load: (visit) =>
    visit.read(async (tx) => {
      const { cooperativeId, personId } = visit.actor
      const member = await memberOfPerson(tx, cooperativeId, personId)
      if (!member) return undefined
      return { member, messages: await messagesOf(tx, cooperativeId, member.id) }
    }),
  title: (visit) => visit.text.municipality.messages.ownTitle,
  lead: (visit) => visit.text.municipality.messages.ownLead,
  back: (visit) => ({
    href: paths.ownPermission(visit.cooperative.slug),
    label: visit.text.municipality.messages.ownBack,
  }),
  initial: () => ({}),
  fields: ({ visit, data, typed, wrong }) => (
    <>
      {visit.url.searchParams.has('verstuurd') && (
        <Notice tone="done" announce>
          {visit.text.municipality.messages.sent}
        </Notice>
      )}
      <Thread visit={visit} messages={data.messages} member={data.member.firstName} />
      <MessageFields visit={visit} typed={typed} error={wrong('text')} />
    </>
  ),
  label: (visit) => visit.text.municipality.messages.text,
  save: (visit, value, commandId, { member }) => {
    const message = { memberId: member.id, text: value.text, isNoBsn: value.noBsn }
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
