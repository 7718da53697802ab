import {
  Columns,
  ErrorSummary,
  Facts,
  Heading,
  JustDone,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Refusal,
  Stack,
  type WhatIsNext,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { PaperPhotos } from '../../../web/paper-photos.tsx'
import { paths } from '../../../web/paths.ts'
import { file, page } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { membersOf } from '../../members/index.ts'
import { pageContent } from '../receipt-page.db.ts'
import { receiptToBook } from '../load-receipt-to-book.ts'
import type { BooksOfReceipts } from './books-of-receipts.ts'
import { ReceiptStand } from './my-receipts.tsx'
import { whatIsNextInTray } from './next-in-tray.ts'
import { Notices } from './notices.tsx'
import { OfMember } from './receipt-mine.tsx'
import { OfOffice } from './receipt-office.tsx'
import type { ReceiptShown, ReceiptState } from './receipt-shown.ts'
import { isPayerAsked, WhoPaid } from './who-paid.tsx'
import { WhatWasRead } from './what-was-read.tsx'

/** One receipt: its photos, how far it is, what was read, and what this visitor can do with it. */
export async function receiptPage(
  visit: CooperativeVisit,
  books: BooksOfReceipts,
  state: ReceiptState = {},
): Promise<Response> {
  const shown = await loaded(visit, books)
  const next = await nextWhenDone(visit, books)
  const { receipt, pages, isOwn } = shown
  const words = visit.text.receipts
  const coop = visit.cooperative.slug
  const day = formatDay(dayOf(receipt.handedInAt), visit.language)
  const office = visit.may('receipt.settle')
  const name = receipt.memberName ?? words.one.nobody
  const title = office && !isOwn ? words.one.titleOf({ name, day }) : words.one.title({ day })
  return page(visit, {
    title,
    status: state.status ?? 200,
    wide: office,
    children: (
      <>
        <Back visit={visit} isOwn={isOwn} />
        <ErrorSummary errors={state.wrong ? [state.wrong] : []} />
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Done visit={visit} next={next} isPayerAsked={isOwn && isPayerAsked(receipt)} />
        <Heading level={1}>{title}</Heading>
        <Columns>
          <Photos visit={visit} shown={shown} />
          <Stack>
            {isOwn && isPayerAsked(receipt) ? (
              <WhoPaid visit={visit} receipt={receipt} state={state} />
            ) : (
              <HowFar visit={visit} shown={shown} />
            )}
            {receipt.bookedAs && (
              <LinkButton href={paths.cost(coop, receipt.bookedAs)} look="secondary">
                {words.one.openCost}
              </LinkButton>
            )}
            {office && <Notices visit={visit} notices={shown.notices} />}
            {(receipt.state === 'waiting' || office) && (
              <WhatWasRead visit={visit} pages={pages} proposal={shown.proposal} />
            )}
            <Known visit={visit} shown={shown} />
            {office && <OfOffice visit={visit} shown={shown} state={state} />}
            {isOwn && <OfMember visit={visit} shown={shown} state={state} />}
          </Stack>
        </Columns>
      </>
    ),
  })
}

async function loaded(visit: CooperativeVisit, books: BooksOfReceipts): Promise<ReceiptShown> {
  const { cooperativeId, personId } = visit.actor
  const id = visit.id<'receipt'>('receipt')
  const office = visit.may('receipt.settle')
  return visit.read(async (tx) => {
    const booked = office ? await books.booked(tx, cooperativeId, visit.now.today) : []
    const found = await receiptToBook(tx, cooperativeId, id, visit.now.today, booked)
    if (!found) throw new NothingHere('no such receipt')
    const nobodys = office && found.receipt.memberId === null
    const members = nobodys ? await membersOf(tx, cooperativeId) : []
    const waitsForYes = office && (await books.waitForYes(tx, cooperativeId)).includes(id)
    return { ...found, isOwn: found.receipt.memberPersonId === personId, members, waitsForYes }
  })
}

function Back({ visit, isOwn }: { visit: CooperativeVisit; isOwn: boolean }) {
  const { mine, tray } = visit.text.receipts
  const coop = visit.cooperative.slug
  if (isOwn)
    return (
      <Link href={paths.receipts(coop)} roomy>
        {mine.title}
      </Link>
    )
  if (!visit.may('receipt.settle')) return null
  return (
    <Link href={paths.tray(coop)} roomy>
      {tray.title}
    </Link>
  )
}

/** For the office, after a receipt left the tray. */
async function nextWhenDone(
  visit: CooperativeVisit,
  books: BooksOfReceipts,
): Promise<WhatIsNext | undefined> {
  const asked = visit.url.searchParams
  if (!visit.may('receipt.settle') || !(asked.has('terug') || asked.has('dubbel'))) return undefined
  return visit.read(async (tx) =>
    whatIsNextInTray(tx, visit, await books.waitForYes(tx, visit.actor.cooperativeId)),
  )
}

/** What was just done, by the word in the address. */
function Done(props: { visit: CooperativeVisit; next: WhatIsNext | undefined; isPayerAsked: boolean }) {
  const { visit, next } = props
  const { one, tray } = visit.text.receipts
  const said: Readonly<Record<string, string>> = {
    binnen: props.isPayerAsked ? one.handedInAsk : one.handedIn,
    erbij: one.added,
    weg: one.withdrawDone,
    terug: tray.returned,
    dubbel: tray.doubled,
    van: tray.given,
  }
  const word = Object.keys(said).find((key) => visit.url.searchParams.has(key))
  return word === undefined ? null : <JustDone said={said[word]!} after={next} />
}

function Photos({ visit, shown: { pages, receipt } }: { visit: CooperativeVisit; shown: ReceiptShown }) {
  if (pages.length === 0) return <Paragraph quiet>{visit.text.receipts.one.gone}</Paragraph>
  return <PaperPhotos visit={visit} receiptId={receipt.id} pages={pages} />
}

/** To who handed it in, how far it is and whether they must do something; to the office, in a word. */
function HowFar({ visit, shown: { receipt, isOwn } }: { visit: CooperativeVisit; shown: ReceiptShown }) {
  const { one } = visit.text.receipts
  const { state, words, settledAt } = receipt
  const day = settledAt ? formatDay(dayOf(settledAt), visit.language) : ''
  if (!isOwn) return state === 'booked' ? <Notice tone="done">{one.bookedOffice({ day })}</Notice> : null
  if (state === 'waiting') return <Notice>{one.waiting}</Notice>
  if (state === 'booked') return <Notice tone="done">{one.booked({ day })}</Notice>
  if (state === 'withdrawn') return <Notice>{one.withdrawn}</Notice>
  return <Notice>{state === 'returned' ? one.returned({ words }) : one.double({ words })}</Notice>
}

function Known({
  visit,
  shown: { receipt, isOwn, mailedFrom },
}: {
  visit: CooperativeVisit
  shown: ReceiptShown
}) {
  const { one, way } = visit.text.receipts
  const when = `${way[receipt.way]}, ${formatDay(dayOf(receipt.handedInAt), visit.language)}`
  return (
    <Facts
      facts={[
        { label: one.state, value: <ReceiptStand visit={visit} receipt={receipt} /> },
        ...(isOwn ? [] : [{ label: one.member, value: receipt.memberName ?? one.nobody }]),
        ...(mailedFrom === undefined || isOwn ? [] : [{ label: one.from, value: mailedFrom }]),
        ...(receipt.note === '' ? [] : [{ label: one.note, value: receipt.note }]),
        { label: one.way, value: when },
        ...(isOwn || receipt.words === ''
          ? []
          : [{ label: visit.text.receipts.tray.reason, value: receipt.words }]),
      ]}
    />
  )
}

/** A photo: the smaller one for the screen as soon as it is there, or as it was handed in. */
export async function photoOfReceipt(visit: CooperativeVisit): Promise<Response> {
  const id = visit.id<'receipt-page'>('page')
  const found = await visit.read((tx) => pageContent(tx, visit.actor.cooperativeId, id))
  if (!found) return new Response(null, { status: 404 })
  const { name, media_type, content, copy } = found
  if (copy === null || visit.url.searchParams.has('groot')) return file({ name, media_type, content })
  return file({ name, media_type: 'image/jpeg', content: copy })
}
