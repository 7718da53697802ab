/** What is on somebody's own account of hours, how that came, and what hours are not. */
import { z } from 'zod'
import {
  ButtonRow,
  Heading,
  JustDone,
  Lead,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Refusal,
  Table,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDuration } from '../../../values/duration.ts'
import { formatDay } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { readForm } from '../../../web/form.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { answerGift } from '../answer-gift.ts'
import { GIFT_ANSWERS } from '../gift.ts'
import { transferInWords } from '../hours-in-words.ts'
import { loadHours, type HoursInFull } from '../load-hours.ts'
import { helpPaths } from './addresses.ts'
import { GiftsPart } from './gifts-part.tsx'

/** For a member: the account, or that none is kept here. */
export function hoursPage(visit: CooperativeVisit): Promise<Response> {
  return hoursPageWith(visit)
}

/** The same, with why something that was said on it is not kept. */
async function hoursPageWith(visit: CooperativeVisit, refusal?: string, status?: number): Promise<Response> {
  const said = visit.text.helpHours
  const { slug } = visit.cooperative
  const hours = await visit.read((tx) => loadHours(tx, visit.actor, visit.now.today))
  const done = visit.url.searchParams.get('gedaan')
  const answered = GIFT_ANSWERS.find((answer) => answer === done)
  return page(visit, {
    title: said.title,
    ...(status !== undefined && { status }),
    children: (
      <>
        <Heading level={1}>{said.title}</Heading>
        {refusal !== undefined && <Refusal sentence={refusal} />}
        {done === 'gegeven' && <JustDone said={said.given} />}
        {done === 'opgeschreven' && <JustDone said={visit.text.helpGifts.offered} />}
        {answered && <JustDone said={visit.text.helpGifts.said[answered]} />}
        {hours === undefined && <Lead>{said.notKept}</Lead>}
        {hours && !hours.agreed && <Notice tone="doubt">{said.notAgreed}</Notice>}
        {hours && (
          <>
            <Lead>{balanceInWords(visit, hours.balance)}</Lead>
            <GiftsPart visit={visit} me={hours.me} gifts={hours.gifts} />
            <Paragraph>{said.how({ below: formatDuration(-hours.lowest, visit.language) })}</Paragraph>
            <ButtonRow>
              {hours.agreed && (
                <LinkButton href={helpPaths.giveHours(slug)} look="secondary">
                  {said.give}
                </LinkButton>
              )}
              <LinkButton href={helpPaths.hoursOnPaper(slug)} look="secondary">
                {said.onPaper}
              </LinkButton>
            </ButtonRow>
            <Moved visit={visit} hours={hours} />
            <Notice tone="info" title={said.noMoneyTitle}>
              {said.noMoney} <Link href={paths.ownMessages(slug)}>{said.before.ask}</Link>
            </Notice>
          </>
        )}
        <Link href={paths.help(slug)} roomy>
          {visit.text.help.form.back}
        </Link>
      </>
    ),
  })
}

/** What went to and from the account, a line each. */
function Moved({ visit, hours }: { visit: CooperativeVisit; hours: HoursInFull }) {
  const said = visit.text.helpHours
  if (hours.transfers.length === 0) return <Paragraph>{said.none}</Paragraph>
  return (
    <Table
      caption={said.list}
      rows={hours.transfers}
      rowKey={(one) => one.id}
      columns={[
        {
          key: 'day',
          label: said.columns.day,
          head: true,
          cell: (one) => formatDay(dayOf(one.movedAt), visit.language),
        },
        {
          key: 'what',
          label: said.columns.what,
          cell: (one) => transferInWords(one, hours.me, visit.text),
        },
        {
          key: 'minutes',
          label: said.columns.hours,
          number: true,
          cell: (one) => formatDuration(one.toId === hours.me ? one.minutes : -one.minutes, visit.language),
        },
      ]}
    />
  )
}

/** One of the two says something of hours that were offered. */
export async function receiveGiftAnswer(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, z.object({}))
  const answer = GIFT_ANSWERS.find((one) => one === form.intent)
  // Only a form that is not ours says none of them.
  if (!answer) return hoursPageWith(visit, undefined, 422)
  const input = { giftId: visit.id<'help-gift'>('gift'), answer }
  const said = await visit.perform(answerGift, visit.actor, input, form.commandId)
  if (said.ok) return redirect(`${helpPaths.hours(visit.cooperative.slug)}?gedaan=${answer}`)
  return hoursPageWith(visit, refusalSentence(visit, visit.text.help.refusals, said), 409)
}

function balanceInWords(visit: CooperativeVisit, balance: number): string {
  const said = visit.text.helpHours
  const hours = formatDuration(Math.abs(balance), visit.language)
  if (balance === 0) return said.zero
  return balance > 0 ? said.above({ hours }) : said.below({ hours })
}
