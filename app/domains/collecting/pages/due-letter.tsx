import type { ComponentChildren } from 'preact'
import { Card, Details, Heading, Paragraph } from '../../../ui/index.ts'
import { daysBetween } from '../../../values/day.ts'
import { formatEuro } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Letter } from '../next-reminders.ts'
import { sayReminder, type Said, type Sender } from '../reminder-mail.ts'
import type { LateWithReminders } from '../reminders.db.ts'
import { asItWouldSay } from './reminders-data.ts'

/** A letter that is due: to whom, about what, how it goes, and what it will say. */
export function DueLetter(props: {
  visit: CooperativeVisit
  letter: Letter<LateWithReminders>
  sender: Sender
  /** What can be done with it. */
  children: ComponentChildren
}) {
  const { visit, letter, sender } = props
  const words = visit.text.collecting
  const [first] = letter.invoices
  const { customerName, email } = first!.invoice
  return (
    <Card labelledBy={letter.customerId}>
      <Heading level={3} id={letter.customerId}>
        {customerName}
      </Heading>
      <Paragraph>{words.step[letter.step]}</Paragraph>
      <ul>
        {letter.invoices.map(({ invoice }) => (
          <li key={invoice.invoiceId}>
            {words.late({
              number: invoice.number,
              open: formatEuro(invoice.open, visit.language),
              days: daysBetween(invoice.dueOn, visit.now.today),
            })}
          </li>
        ))}
      </ul>
      <Paragraph quiet>{email === null ? words.onPaper : words.byMail({ to: email })}</Paragraph>
      <Details summary={words.read}>
        <LetterText said={sayReminder(asItWouldSay(letter), sender)} />
      </Details>
      {props.children}
    </Card>
  )
}

function LetterText({ said }: { said: Said }) {
  return (
    <>
      <Paragraph>
        <strong>{said.subject}</strong>
      </Paragraph>
      {[said.hello, ...said.before].map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
      <ul>
        {said.invoices.map(({ line, token }) => (
          <li key={token}>{line}</li>
        ))}
      </ul>
      {[said.pay, ...said.after, said.bye].map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
    </>
  )
}
