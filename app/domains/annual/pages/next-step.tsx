import {
  Button,
  ButtonRow,
  Card,
  Form,
  Heading,
  LinkButton,
  Notice,
  Paragraph,
  Stack,
} from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { deadlineOf } from '../deadlines.ts'
import type { YearHere } from './year-here.ts'

/** What is next for the year, who does it and until when; with the button for who may. */
export function NextStep(here: YearHere & { commandId: string }) {
  const { visit, year, outdated } = here
  const words = visit.text.annual.pages
  const { next } = year
  if (!next) return <Notice tone="done">{words.finished}</Notice>
  const due = deadlineOf(next, year.deadlines)
  const day = due && formatDay(due, visit.language)
  return (
    <Card>
      <Stack gap="small">
        <Heading level={2} size={3}>
          {`${words.next}: ${words.steps[next]}`}
        </Heading>
        <Paragraph>{words.nextSaid[next]}</Paragraph>
        {due && day && (
          <Paragraph quiet>{visit.now.today > due ? words.late(day) : words.until(day)}</Paragraph>
        )}
        {outdated && next === 'adopt' && <Notice tone="doubt">{words.outdated}</Notice>}
        {/* What waits for a second yes is answered first. */}
        {!here.takingBack && !here.adoptionAsked && <Ways {...here} />}
      </Stack>
    </Card>
  )
}

function Ways({ visit, year, outdated, commandId }: YearHere & { commandId: string }) {
  const words = visit.text.annual.pages
  const { slug } = visit.cooperative
  const of = String(year.year)
  const { next } = year
  const closes = (next === 'close-for-now' || next === 'close') && visit.may('books.close')
  const prepares = (next === 'prepare' || (next === 'adopt' && outdated)) && visit.may('annual.prepare')
  return (
    <>
      {prepares && (
        <Form action={paths.prepareYear(slug, of)} commandId={commandId}>
          <ButtonRow>
            <Button>{next === 'adopt' ? words.prepareAgain : words.prepare}</Button>
          </ButtonRow>
        </Form>
      )}
      {next === 'deposit' && visit.may('annual.follow') && (
        <ButtonRow>
          <LinkButton href={paths.depositYear(slug, of)}>{visit.text.annual.deposit.open}</LinkButton>
        </ButtonRow>
      )}
      {closes && (
        <ButtonRow>
          <LinkButton href={paths.closePeriod(slug)}>{words.toClose}</LinkButton>
        </ButtonRow>
      )}
      {next === 'adopt' && !outdated && visit.may('annual.adopt') && (
        <ButtonRow>
          <LinkButton href={paths.adoptYear(slug, of)}>{words.adopt}</LinkButton>
        </ButtonRow>
      )}
    </>
  )
}
