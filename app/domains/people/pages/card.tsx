import { z } from 'zod'
import { signInCardSheet } from '../../../documents/sign-in-card.ts'
import { documentTemplate, renderPdf } from '../../../platform/pdf.ts'
import {
  Button,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  Notice,
  Paragraph,
  Refusal,
  Table,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatMoment } from '../../../values/format.ts'
import type { Refused } from '../../../values/result.ts'
import { idOf } from '../../../web/fields.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { ToldIn } from '../../../web/refusal-sentence.ts'
import { file, page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { PeopleNeeds } from '../people-needs.ts'
import { findPerson, isOnlyMemberHere } from '../person.db.ts'
import type { Person } from '../person.ts'
import { printSignInCard } from '../print-sign-in-card.ts'
import { withdrawSignInCard } from '../withdraw-sign-in-card.ts'
import { cardsOf, contactOf, openCard, type Contact } from '../sign-in-card.db.ts'
import { cardCode, cardHash } from '../sign-in-card.ts'
import { postNotice } from './mails.ts'
import { refusalSentence } from './sentences.ts'
import { peoplePaths } from './addresses.ts'

type Printed = { readonly code: string; readonly until: Date; readonly commandId: string }

/** The cards of one member, and a button for a new one. */
export async function showCards(visit: CooperativeVisit): Promise<Response> {
  return cardsPage(visit)
}

async function cardsPage(
  visit: CooperativeVisit,
  outcome: { printed?: Printed; refused?: Refused<ToldIn<'people'>> } = {},
): Promise<Response> {
  const personId = visit.id<'person'>('person')
  const found = await visit.read(async (tx) => ({
    person: await findPerson(tx, personId),
    cards: await cardsOf(tx, visit.cooperative.id, personId),
    forMember: await isOnlyMemberHere(tx, personId),
  }))
  if (!found.person) return notThere()
  await visit.readsFileOf(personId)
  const words = visit.text.people.office
  const title = words.cardTitle(found.person.name)
  const action = paths.personCard(visit.cooperative.slug, personId)
  return page(visit, {
    title,
    status: outcome.refused ? 409 : 200,
    children: (
      <>
        <Link href={paths.members(visit.cooperative.slug)} roomy>
          {visit.text.members.member.back}
        </Link>
        <Heading level={1}>{title}</Heading>
        {outcome.refused && <Refusal sentence={refusalSentence(visit, outcome.refused)} />}
        {outcome.printed && <PrintedCard visit={visit} printed={outcome.printed} personId={personId} />}
        {!outcome.printed && !found.forMember && !outcome.refused && (
          <Paragraph>{visit.text.people.refusals['card-only-for-members']()}</Paragraph>
        )}
        {!outcome.printed && found.forMember && (
          <>
            <Lead>{words.cardLead}</Lead>
            <Form action={action} commandId={freshCommandId(visit)}>
              <Button>{words.cardPrint}</Button>
            </Form>
          </>
        )}
        <Heading level={2}>{words.cards}</Heading>
        <Cards visit={visit} cards={found.cards} personId={personId} />
      </>
    ),
  })
}

function PrintedCard(props: { visit: CooperativeVisit; printed: Printed; personId: string }) {
  const { visit, printed, personId } = props
  const words = visit.text.people.office
  return (
    <>
      <Notice tone="done" title={printed.code} announce>
        {words.cardOnce}
      </Notice>
      <Paragraph>{words.cardUntil(formatDay(dayOf(printed.until), visit.language))}</Paragraph>
      <Form
        action={peoplePaths.personCardPdf(visit.cooperative.slug, personId)}
        commandId={printed.commandId}
      >
        <Button>{words.cardPdf}</Button>
      </Form>
    </>
  )
}

type CardRow = Awaited<ReturnType<typeof cardsOf>>[number]

function Cards(props: { visit: CooperativeVisit; cards: readonly CardRow[]; personId: string }) {
  const { visit, cards, personId } = props
  const words = visit.text.people.office
  if (cards.length === 0) return <Paragraph quiet>{words.cardsNone}</Paragraph>
  return (
    <Table
      caption={words.cards}
      captionUnseen
      rows={cards}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'made',
          label: words.cardMade,
          head: true,
          cell: (row) => formatMoment(row.printed_at, visit.language),
        },
        { key: 'state', label: words.cardState, cell: (row) => words.cardStates[stateOf(row, visit.now.at)] },
        {
          key: 'withdraw',
          label: words.cardWithdraw,
          labelUnseen: true,
          cell: (row) =>
            stateOf(row, visit.now.at) === 'open' && (
              <Form
                action={peoplePaths.personCardWithdraw(visit.cooperative.slug, personId)}
                commandId={freshCommandId(visit)}
              >
                <HiddenField name="card" value={row.id} />
                <Button look="quiet">{words.cardWithdraw}</Button>
              </Form>
            ),
        },
      ]}
    />
  )
}

function stateOf(card: CardRow, now: Date): 'open' | 'used' | 'withdrawn' | 'expired' {
  if (card.withdrawn_at) return 'withdrawn'
  if (card.used_at) return 'used'
  return now >= card.expires_at ? 'expired' : 'open'
}

/** Makes a card and shows its code, this once. */
export async function printCard(needs: PeopleNeeds, visit: CooperativeVisit): Promise<Response> {
  const personId = visit.id<'person'>('person')
  const { commandId } = await readForm(visit, z.object({}))
  const printed = await printSignInCard(visit.perform, needs.secrets, visit.actor, personId, commandId)
  if (!printed.ok) return cardsPage(visit, { refused: printed })
  await postNotice(needs, personId, 'card-printed', '|')
  return cardsPage(visit, { printed: { code: printed.value.code, until: printed.value.until, commandId } })
}

/**
 * The card on paper. The code follows from the command id in the form, so only who just made the card can print it;
 * the document is kept nowhere.
 */
export async function cardPdf(needs: PeopleNeeds, visit: CooperativeVisit): Promise<Response> {
  const personId = visit.id<'person'>('person')
  const { commandId } = await readForm(visit, z.object({}))
  const code = cardCode(needs.secrets, commandId)
  const found = await visit.read(async (tx) => ({
    card: await openCard(tx, visit.cooperative.id, personId, cardHash(needs.secrets, code)),
    person: await findPerson(tx, personId),
    contact: await contactOf(tx, visit.cooperative.id),
  }))
  if (!found.card || !found.person) return notThere()
  const sheet = signInCardSheet({
    ...cardOf(needs, visit, found.person, code, found.card.expires_at),
    contact: contactIn(visit, found.contact),
    phone: found.contact.phone,
  })
  const content = await renderPdf({
    template: await documentTemplate('sign-in-card'),
    on: visit.now.today,
    ...sheet,
  })
  return file({
    name: visit.text.people.office.cardFileName,
    media_type: 'application/pdf',
    content: Buffer.from(content),
  })
}

function cardOf(needs: PeopleNeeds, visit: CooperativeVisit, person: Person, code: string, validUntil: Date) {
  return {
    language: person.language,
    cooperative: visit.cooperative.name,
    colours: { primary: visit.cooperative.colour },
    person: person.name,
    address: needs.publicOrigin + peoplePaths.signInCard(),
    link: `${needs.publicOrigin}${peoplePaths.signInCard()}?code=${code}`,
    code: code.replaceAll('-', ''),
    validUntil,
  }
}

/** Where to call or mail, as it stands in the settings; without either, whom to ask. */
function contactIn(visit: CooperativeVisit, contact: Contact): string {
  const words = visit.text.people.office
  const ways = [contact.phone, contact.email].filter((way) => way !== '')
  return ways.length === 0 ? words.cardContact : words.cardContactAt(ways)
}

/** Withdraws a card that was lost. */
export async function withdrawCard(visit: CooperativeVisit): Promise<Response> {
  const personId = visit.id<'person'>('person')
  const form = await readForm(visit, z.object({ card: idOf<'card'>() }))
  if (!form.ok) return cardsPage(visit)
  const withdrawn = await visit.perform(
    withdrawSignInCard,
    visit.actor,
    { personId, cardId: form.value.card },
    form.commandId,
  )
  return withdrawn.ok
    ? redirect(paths.personCard(visit.cooperative.slug, personId))
    : cardsPage(visit, { refused: withdrawn })
}

/** Whose card it is about, or undefined when the address holds no id. */
function notThere(): Response {
  return new Response(null, { status: 404 })
}
