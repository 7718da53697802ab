import {
  Button,
  ButtonRow,
  Card,
  Checkbox,
  Details,
  Form,
  Heading,
  HiddenField,
  Link,
  Paragraph,
  Stack,
} from '../../../ui/index.ts'
import { newId } from '../../../values/id.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { hashOfDestination } from '../statement/destination.ts'
import { HoursToSay } from './hours-to-say.tsx'
import type { WholeStatement } from './statement-loading.ts'
import { nameOf } from './statement-name.ts'
import { StatementView, WhatChanged } from './statement-view.tsx'
import { whereInWords } from './statement-where.tsx'
import { differenceInWords, untilInWords } from './waiting-statements.ts'

/** What was ticked, by statement, and what was wrong with it. */
export type TogetherState = {
  readonly right: ReadonlySet<string>
  readonly noHours: ReadonlySet<string>
  /** The sentence beside a statement that was not confirmed, or beside all of them under ''. */
  readonly wrong: ReadonlyMap<string, string>
}

type Part = {
  readonly visit: CooperativeVisit
  readonly asking: readonly WholeStatement[]
  readonly state: TogetherState
}

/** Several months that wait: each with what differs in one sentence and all of it to read, confirmed by one button. */
export function Together({ visit, asking, state }: Part) {
  const words = visit.text.statements.together
  return (
    <Form
      action={paths.statements(visit.cooperative.slug)}
      commandId={freshCommandId(visit)}
      label={words.label}
    >
      <Paragraph>{words.lead({ count: asking.length })}</Paragraph>
      {asking.map((whole, at) => (
        <Month key={whole.statement.id} visit={visit} whole={whole} at={at} state={state} />
      ))}
      <ButtonRow>
        <Button>{words.confirm}</Button>
      </ButtonRow>
    </Form>
  )
}

type MonthPart = Omit<Part, 'asking'> & { readonly whole: WholeStatement; readonly at: number }

function Month({ visit, whole, at, state }: MonthPart) {
  const { together } = visit.text.statements
  const { statement, figures, customerOf } = whole
  const { id, municipalityId } = statement
  const name = nameOf(visit, statement)
  const field = (word: string) => `one.${at}.${word}`
  const destination = hashOfDestination(municipalityId, whole.destination)
  const difference = differenceInWords(visit, whole)
  return (
    <Card labelledBy={`month-${id}`}>
      <Heading level={3} id={`month-${id}`}>
        {name}
      </Heading>
      <Paragraph quiet>{untilInWords(visit, statement, whole.events)}</Paragraph>
      <Paragraph>{difference.first}</Paragraph>
      {difference.more.length > 0 && (
        <Details summary={together.more({ count: difference.more.length })}>
          <ul>
            {difference.more.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Details>
      )}
      <Paragraph quiet>{whereInWords(visit, whole)}</Paragraph>
      <Details summary={together.read({ month: name })}>
        <Stack>
          <WhatChanged visit={visit} figures={figures} customerOf={customerOf} />
          <StatementView
            visit={visit}
            figures={figures}
            customerOf={customerOf}
            hoursSaid={null}
            waits={whole.wanted}
          />
        </Stack>
      </Details>
      <HiddenField name={field('statement')} value={id} />
      <HiddenField name={field('press')} value={newId(visit.now.at)} />
      <HiddenField name={field('sha256')} value={whole.sha256} />
      <HiddenField name={field('destination')} value={destination} />
      <HoursToSay visit={visit} whole={whole} name={field('noHours')} checked={state.noHours.has(id)} />
      <Checkbox
        name={field('right')}
        label={together.right({ month: name })}
        checked={state.right.has(id)}
        error={state.wrong.get(id)}
      />
      <Paragraph>
        <Link href={paths.statement(visit.cooperative.slug, id)} roomy>
          {together.alone({ month: name })}
        </Link>
      </Paragraph>
    </Card>
  )
}
