import { z } from 'zod'
import { text } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Client } from '../clients/client.db.ts'
import { answerClient } from '../messages/answer-client.ts'
import { messagesOf } from '../messages/client-message.db.ts'
import { openClient } from './open-client.tsx'
import { MessageFields, Thread } from './thread.tsx'

/** What a message form asks. */
export const messageForm = z.object({ text: text(2000) })

/** The questions of a client on a page of their own: where one comes when something was wrong with an answer. */
export function clientMessagesPage(visit: CooperativeVisit): Promise<Response> {
  return openClient(visit, (client) => formFor(client).show(visit))
}

/** Sends an answer. */
export function receiveAnswer(visit: CooperativeVisit): Promise<Response> {
  return openClient(visit, (client) => formFor(client).receive(visit))
}

function formFor({ memberId, firstName, name }: Client) {
  return formPage({
    schema: messageForm,
    load: (visit) => visit.read((tx) => messagesOf(tx, visit.actor.cooperativeId, memberId)),
    title: (visit) => visit.text.municipality.messages.title,
    lead: (visit) => visit.text.municipality.messages.clientLead({ name: firstName }),
    back: (visit) => ({ href: paths.client(visit.cooperative.slug, memberId), label: name }),
    initial: () => ({}),
    fields: ({ visit, data, typed, wrong }) => (
      <>
        <Thread visit={visit} messages={data} member={firstName} />
        <MessageFields visit={visit} typed={typed} error={wrong('text')} />
      </>
    ),
    label: (visit) => visit.text.municipality.messages.text,
    save: (visit, value, commandId) => {
      const message = { memberId, text: value.text }
      return visit.perform(answerClient, visit.actor, message, commandId)
    },
    done: (visit) => `${paths.client(visit.cooperative.slug, memberId)}?verstuurd`,
    refusals: (visit) => visit.text.municipality.refusals,
    saveLabel: (visit) => visit.text.municipality.messages.send,
  })
}
