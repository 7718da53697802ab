import { Button, Euro, Form, Heading, Link, Paragraph, Table } from '../../../ui/index.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { SentLetter } from '../letters.db.ts'
import type { Held } from '../next-reminders.ts'
import type { Pause } from '../pauses.db.ts'
import type { LateWithReminders } from '../reminders.db.ts'
import { collectingPaths } from './addresses.ts'

/** With whom we wait, until when and why. Left out when with nobody. */
export function Pauses({ visit, pauses }: { visit: CooperativeVisit; pauses: readonly Pause[] }) {
  if (pauses.length === 0) return null
  const words = visit.text.collecting.pause
  return (
    <>
      <Heading level={2}>{words.title}</Heading>
      <ul class="plain-list stack stack--medium" role="list">
        {pauses.map((one) => (
          <li key={one.id}>
            <Paragraph>
              {words.of({
                ...one,
                until: formatDay(one.until, visit.language),
                who: one.byName ?? visit.text.sales.office,
              })}
            </Paragraph>
            {visit.may('reminders.send') && (
              <Form
                action={collectingPaths.goOnReminding(visit.cooperative.slug, one.id)}
                commandId={freshCommandId(visit)}
                label={words.end(one)}
              >
                <Button look="secondary">{words.end(one)}</Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What is late and gets no letter now, with the reason. Left out when there is nothing. */
export function HeldTable({
  visit,
  held,
}: {
  visit: CooperativeVisit
  held: readonly Held<LateWithReminders>[]
}) {
  if (held.length === 0) return null
  const words = visit.text.collecting.held
  return (
    <>
      <Heading level={2}>{words.title}</Heading>
      <Table
        caption={words.title}
        captionUnseen
        rows={held}
        rowKey={({ invoice }) => invoice.invoiceId}
        columns={[
          {
            key: 'number',
            label: words.number,
            cell: ({ invoice }) => (
              <Link href={paths.invoice(visit.cooperative.slug, invoice.invoiceId)}>{invoice.number}</Link>
            ),
          },
          { key: 'customer', label: words.customer, head: true, cell: ({ invoice }) => invoice.customerName },
          {
            key: 'open',
            label: words.open,
            cell: ({ invoice }) => <Euro amount={invoice.open} />,
            number: true,
          },
          {
            key: 'why',
            label: words.why,
            cell: (one) => (
              <>
                {whyHeld(visit, one)}
                {one.money && (
                  <>
                    {' '}
                    <Link href={paths.bankLine(visit.cooperative.slug, one.money.lineId)} roomy>
                      {words.toLine}
                    </Link>
                  </>
                )}
                {one.why === 'all-sent' && visit.may('invoice.write-off') && (
                  <>
                    {' '}
                    <Link href={paths.writeOff(visit.cooperative.slug, one.invoice.invoiceId)} roomy>
                      {visit.text.writeOff.open}
                    </Link>
                  </>
                )}
              </>
            ),
          },
        ]}
      />
    </>
  )
}

function whyHeld(visit: CooperativeVisit, { why, on, step, money }: Held<LateWithReminders>): string {
  const { held: words, step: steps } = visit.text.collecting
  const day = on === undefined ? '' : formatDay(on, visit.language)
  if (why === 'in-bank') {
    const amount = formatEuro(money!.amount, visit.language)
    return words.inBank({ day: formatDay(money!.bookedOn, visit.language), amount })
  }
  if (why === 'paused') return words.paused({ day })
  if (why === 'later') return words.later({ day, step: steps[step!] })
  return words[why]
}

/** What went out last, how far each letter is, and where it is printed. */
export function SentLetters({ visit, sent }: { visit: CooperativeVisit; sent: readonly SentLetter[] }) {
  const { sent: words, step } = visit.text.collecting
  return (
    <>
      <Heading level={2}>{words.title}</Heading>
      {sent.length === 0 && <Paragraph>{words.none}</Paragraph>}
      <ul class="plain-list stack stack--medium" role="list">
        {sent.map((letter) => (
          <li key={letter.id}>
            <Paragraph>
              {words.one({
                day: formatDay(letter.sentOn, visit.language),
                step: step[letter.step],
                customer: letter.customer,
                open: formatEuro(letter.open, visit.language),
              })}
            </Paragraph>
            <Paragraph quiet>
              {letter.mailId !== null && `${howFar(visit, letter)} `}
              {(letter.mailId === null || letter.mailFailed) && (
                <Link href={paths.reminderLetter(visit.cooperative.slug, letter.id)}>{words.print}</Link>
              )}
            </Paragraph>
          </li>
        ))}
      </ul>
    </>
  )
}

function howFar(visit: CooperativeVisit, { mailedAt, mailFailed }: SentLetter): string {
  const { sent: words } = visit.text.collecting
  if (mailFailed) return words.failed
  return mailedAt === null ? words.waits : words.mailed
}
