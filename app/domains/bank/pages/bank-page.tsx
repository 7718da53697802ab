/** Working through the bank: left what is to be done, right one line and everything one can do with it. */
import {
  Button,
  ButtonRow,
  Columns,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  KeyHints,
  Lead,
  LinkButton,
  Notice,
  Paragraph,
  Refusal,
  Stack,
  TextField,
} from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { isSure } from '../propose-lines.ts'
import { addresses } from './addresses.ts'
import { AllDone, Nothing } from './all-done.tsx'
import { bankData, type BankData } from './bank-data.ts'
import { LineCard } from './line-card.tsx'
import { keysOf, OnwardKey } from './line-keys.tsx'
import { LineList } from './line-list.tsx'
import type { LineState } from './line-state.ts'
import { partyOf } from './sentences.ts'
import { lineSentences } from './split-form.ts'

/** The bank, with the line of the address open, else the oldest that waits. */
export async function bankPage(visit: CooperativeVisit, state: LineState = {}): Promise<Response> {
  const data = await bankData(visit, state.typed)
  if (!data) return new Response(null, { status: 404 })
  const words = visit.text.bank.page
  const nothing = data.waiting === 0 && data.listed.length === 0 && !data.looked && data.search === ''
  return page(visit, {
    title: words.title,
    wide: true,
    status: state.status ?? 200,
    children: (
      <>
        <Wrong visit={visit} data={data} state={state} />
        <JustDone visit={visit} />
        <OnwardKey visit={visit} data={data} />
        <Heading level={1}>{words.title}</Heading>
        <Top visit={visit} data={data} />
        {nothing ? <Nothing visit={visit} data={data} /> : <Work visit={visit} data={data} state={state} />}
      </>
    ),
  })
}

function Wrong({ visit, data, state }: { visit: CooperativeVisit; data: BankData; state: LineState }) {
  const looked = data.looked
  const errors = looked ? lineSentences(visit, looked, state).list : []
  return (
    <>
      <ErrorSummary errors={errors} />
      {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
    </>
  )
}

function Top({ visit, data }: { visit: CooperativeVisit; data: BankData }) {
  const words = visit.text.bank.page
  const coop = visit.cooperative.slug
  const sure = data.toDo.filter((one) => isSure(one.proposals[0])).length
  const withProposal = data.toDo.filter((one) => one.proposals.length > 0).length
  const office = visit.may('bank.match')
  return (
    <Stack gap="small">
      {data.waiting > 0 && (
        <Lead>{words.toDo({ without: data.waiting - withProposal, with: withProposal })}</Lead>
      )}
      {office && data.toDo.length > 0 && withProposal === 0 && data.search === '' && (
        <Paragraph>{words.onlyByHand}</Paragraph>
      )}
      <ButtonRow>
        {office && sure > 0 && (
          <Form
            action={addresses.confirmAll(coop)}
            commandId={freshCommandId(visit)}
            label={words.confirmAll({ count: sure })}
          >
            <Button look="secondary">{words.confirmAll({ count: sure })}</Button>
          </Form>
        )}
        {office && (
          <LinkButton href={paths.bankImport(coop)} look="secondary">
            {words.import}
          </LinkButton>
        )}
        <LinkButton href={paths.payments(coop)} look="quiet">
          {visit.text.payments.title}
        </LinkButton>
        <LinkButton href={paths.bankStatements(coop)} look="quiet">
          {words.statements}
        </LinkButton>
      </ButtonRow>
      {office && <LastDone visit={visit} data={data} />}
    </Stack>
  )
}

function LastDone({ visit, data: { last } }: { visit: CooperativeVisit; data: BankData }) {
  if (!last) return null
  const words = visit.text.bank.page
  const facts = { name: partyOf(visit, last.line), amount: formatEuro(last.line.amount, visit.language) }
  return (
    <Form
      action={paths.bankLine(visit.cooperative.slug, last.line.id)}
      commandId={freshCommandId(visit)}
      label={words.undoLast}
    >
      <HiddenField name="matchId" value={last.match.id} />
      <Paragraph quiet>{words.last(facts)}</Paragraph>
      <Button look="quiet" name="intent" value="undo" dataKey="u">
        {words.undoLast}
      </Button>
    </Form>
  )
}

function JustDone({ visit }: { visit: CooperativeVisit }) {
  const words = visit.text.bank.page
  const count = (name: string) => {
    const asked = visit.url.searchParams.get(name)
    return asked !== null && /^\d{1,5}$/.test(asked) ? Number(asked) : undefined
  }
  const [confirmed, refused] = [count('bevestigd'), count('niet')]
  return (
    <>
      {confirmed !== undefined && (
        <Notice tone="done" announce>
          {words.confirmed({ count: confirmed })}
        </Notice>
      )}
      {visit.url.searchParams.has('teruggedraaid') && (
        <Notice tone="done" announce>
          {words.undone}
        </Notice>
      )}
      {refused !== undefined && refused > 0 && (
        <Notice tone="doubt">{words.notConfirmed({ count: refused })}</Notice>
      )}
    </>
  )
}

function Work({ visit, data, state }: { visit: CooperativeVisit; data: BankData; state: LineState }) {
  const words = visit.text.bank.page
  return (
    <>
      <AllDone visit={visit} data={data} />
      <Columns>
        <Stack>
          <Form action={paths.bank(visit.cooperative.slug)} method="get" label={words.search}>
            {data.show !== 'te-doen' && <HiddenField name="toon" value={data.show} />}
            <TextField
              type="search"
              name="zoek"
              label={words.search}
              hint={words.searchHint}
              value={data.search}
            />
            <Button look="secondary">{words.searchButton}</Button>
          </Form>
          <LineList visit={visit} data={data} />
        </Stack>
        {data.looked && <LineCard visit={visit} looked={data.looked} state={state} />}
      </Columns>
      <KeyHints keys={keysOf(visit, data)} searches />
    </>
  )
}
