import { z } from 'zod'
import {
  Button,
  DateField,
  ErrorSummary,
  Euro,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  Notice,
  Paragraph,
  Table,
  typedParts,
} from '../../../ui/index.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { dayField, withDays } from '../../../web/fields.ts'
import { freshCommandId, readForm, type FieldErrors, type Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect, sentences } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { vatSums } from '../../books/index.ts'
import { fileIcp, seenOfIcp } from '../file-icp.ts'
import { icpCheck, onList, type IcpContent, type IcpCorrection, type IcpLine } from '../icp.ts'
import { icpNow, type IcpNow } from '../load-icp.ts'
import { boxesOf } from '../vat-box.ts'
import { keyOf, periodOfDays, type VatPeriod } from '../vat-period.ts'
import { EVERY_ENTRY } from '../load-vat-standing.ts'
import { filedToday } from './file-fields.tsx'
import { nameOfPeriod, periodHere } from './period-shown.ts'
import { UndoErrors, UndoForm, type UndoState } from './undo-form.tsx'

type State = UndoState & {
  readonly typed?: Typed
  readonly errors?: FieldErrors
  readonly commandId?: string
}

/** The list of services to businesses in other member states, with its check and its own mark "filed". */
export async function icpPage(visit: CooperativeVisit, state: State = {}): Promise<Response> {
  const { id, slug } = visit.cooperative
  const { period, now, box3b } = await visit.read(async (tx) => {
    const { here } = await periodHere(tx, visit)
    const { from, until } = here.period
    const sums = await vatSums(tx, id, [{ from, until, afterNumber: 0, untilNumber: EVERY_ENTRY }])
    return { period: here.period, now: await icpNow(tx, id, here.period), box3b: boxesOf(sums)['3b'].base }
  })
  const words = visit.text.tax.icp
  const { content, filed } = now
  const wrong = sentences(visit, state.errors ?? {}, () => words.filedOn)
  const isEmpty = content.lines.length === 0 && content.corrections.length === 0
  const title = words.title({ period: nameOfPeriod(visit, period) })
  const asked = visit.url.searchParams
  return page(visit, {
    title,
    status: state.status ?? 200,
    children: (
      <>
        <ErrorSummary errors={wrong.list} />
        <UndoErrors state={state} />
        <Link href={paths.vatReturn(slug, keyOf(period))} roomy>
          {visit.text.tax.box.back}
        </Link>
        {asked.has('gedaan') && filed && (
          <Notice tone="done" announce>
            {words.done}
          </Notice>
        )}
        {asked.has('terug') && !filed && (
          <Notice tone="done" announce>
            {words.undoneDone}
          </Notice>
        )}
        <Heading level={1}>{title}</Heading>
        <Lead>{words.lead}</Lead>
        {period.length === 'year' && <Paragraph>{words.year}</Paragraph>}
        {filed && (
          <Paragraph>
            {words.filed({ day: formatDay(filed.filedOn, visit.language), by: filed.filedBy ?? '…' })}
          </Paragraph>
        )}
        {isEmpty ? (
          <Notice tone="done">{words.none}</Notice>
        ) : (
          <Lists visit={visit} content={content} box3b={box3b} />
        )}
        {!isEmpty && !filed && period.until < visit.now.today && visit.may('vat.file') && (
          <FileForm visit={visit} period={period} now={now} state={state} wrong={wrong.of('filedOn')} />
        )}
        {filed && visit.may('vat.file') && (
          <UndoForm visit={visit} action={paths.undoIcp(slug, keyOf(period))} id={filed.id} state={state} />
        )}
      </>
    ),
  })
}

function Lists({ visit, content, box3b }: { visit: CooperativeVisit; content: IcpContent; box3b: bigint }) {
  const words = visit.text.tax.icp
  const check = icpCheck(content.lines, box3b)
  const euro = (amount: bigint) => formatEuro(amount, visit.language)
  const amount = euro(check.total)
  const number = {
    key: 'number',
    label: words.number,
    head: true,
    cell: ({ vatNumber }: IcpLine) => vatNumber || words.noNumber,
  }
  const customer = { key: 'customer', label: words.customer, cell: ({ name }: IcpLine) => name }
  const money = {
    key: 'amount',
    label: words.amount,
    number: true,
    cell: (line: IcpLine) => <Euro amount={onList(line.amount)} cents="when-needed" />,
  }
  const of = {
    key: 'of',
    label: words.of,
    cell: (line: IcpCorrection) => nameOfPeriod(visit, periodOfDays(line)),
  }
  return (
    <>
      {content.lines.length > 0 && (
        <Table
          caption={words.table}
          rows={content.lines}
          rowKey={({ vatNumber }) => vatNumber}
          columns={[number, customer, money]}
        />
      )}
      <Paragraph quiet>{words.whole}</Paragraph>
      <Notice tone={check.difference === 0n ? 'done' : 'doubt'}>
        {check.difference === 0n
          ? words.checkGood({ amount })
          : words.checkWrong({ amount, difference: euro(check.difference) })}
      </Notice>
      {check.withoutNumber && <Notice tone="wrong">{words.numberMissing}</Notice>}
      {content.corrections.length > 0 && (
        <Table<IcpCorrection>
          caption={words.corrections}
          rows={content.corrections}
          rowKey={(line) => `${line.from} ${line.vatNumber}`}
          columns={[number, customer, of, money]}
        />
      )}
    </>
  )
}

function FileForm(props: {
  visit: CooperativeVisit
  period: VatPeriod
  now: IcpNow
  state: State
  wrong: string | undefined
}) {
  const { visit, period, now, state } = props
  const words = visit.text.tax.icp
  return (
    <Form
      action={paths.icp(visit.cooperative.slug, keyOf(period))}
      commandId={state.commandId ?? freshCommandId(visit)}
    >
      <HiddenField name="seen" value={seenOfIcp(now.content)} />
      <DateField
        name="filedOn"
        label={words.filedOn}
        value={typedParts(state.typed ?? filedToday(visit.now.today), 'filedOn')}
        error={props.wrong}
      />
      <Button>{words.save}</Button>
    </Form>
  )
}

const schema = withDays(['filedOn'], z.object({ filedOn: dayField(), seen: z.string().max(64).default('') }))

/** Says that the list was filed. */
export async function receiveIcp(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, schema)
  const { typed, commandId } = form
  if (!form.ok) return icpPage(visit, { typed, commandId, errors: form.errors, status: 422 })
  const { here } = await visit.read((tx) => periodHere(tx, visit))
  const { length, from } = here.period
  const done = await visit.perform(fileIcp, visit.actor, { length, from, ...form.value }, commandId)
  if (done.ok) return redirect(`${paths.icp(visit.cooperative.slug, keyOf(here.period))}?gedaan`)
  const refusal = refusalSentence(visit, visit.text.tax.refusals, done)
  return icpPage(visit, { typed, commandId, refusal, status: 409 })
}
