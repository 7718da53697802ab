/** Of an accepted quote: its parts, what became of each, and a button for what is done. */
import {
  besideField,
  Button,
  Card,
  DateField,
  Details,
  Facts,
  Form,
  Heading,
  HiddenField,
  Link,
  Paragraph,
  Stack,
  typedParts,
} from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import type { StandingPart } from '../load-parts.ts'
import { leftToInvoice } from '../quote.ts'
import type { Looking } from './looking.ts'

/** Each part with its amount and its invoice; what is left; and the form of those that are open. */
export function Parts(looking: Looking) {
  const { visit, detail, own, status } = looking
  const { parts, quote } = detail
  const text = visit.text.quotes.page
  if (parts.length === 0 || (status !== 'accepted' && parts.length === 1)) return null
  const euro = (cents: bigint) => formatEuro(cents, visit.language)
  const left = leftToInvoice(parts.map(({ total, open }) => ({ total, invoiced: !open })))
  const may = status === 'accepted' && (own || visit.may('invoices.draft'))
  return (
    <Card labelledBy="parts">
      <Heading level={2} id="parts">
        {text.partsTitle}
      </Heading>
      {may && left > 0n && <Paragraph>{text.partsLead}</Paragraph>}
      <Facts
        facts={parts.map((part) => ({
          label: part.name || text.whole,
          value: (
            <Stack gap="small">
              <span>{euro(part.total)}</span>
              <Became {...looking} part={part} />
            </Stack>
          ),
        }))}
      />
      {status === 'accepted' && (
        <Paragraph>
          {left > 0n ? text.left({ left: euro(left), total: euro(quote.total) }) : text.leftNone}
        </Paragraph>
      )}
      {may && <NextPart {...looking} />}
    </Card>
  )
}

function Became({ visit, part }: Looking & { part: StandingPart }) {
  const text = visit.text.quotes.page
  if (!part.invoice || part.open) return null
  const { id, number } = part.invoice
  return (
    <Link href={paths.invoice(visit.cooperative.slug, id)}>
      {number === null ? text.toDraft : text.toInvoice({ number })}
    </Link>
  )
}

/** The parts that are open still, each with when one worked. The first stands open. */
function NextPart({ visit, detail, state, commandId }: Looking) {
  const text = visit.text.quotes.page
  const { quote, parts } = detail
  const open = parts.filter((part) => part.open)
  const many = parts.length > 1
  const typed = state.typed ?? {}
  const errors = state.errors ?? []
  return (
    <>
      {open.map((part, at) => {
        const pressed = typed['part'] === String(part.part)
        const wrong = (name: string) => (pressed ? besideField(errors, name) : undefined)
        const day = planned(part.part === 1 && many ? quote.workedFrom : visit.now.today)
        const until = typedParts(pressed ? typed : {}, 'workedUntil')
        return (
          <Details
            key={part.part}
            summary={many ? `${part.name}: ${formatEuro(part.total, visit.language)}` : text.whole}
            open={at === 0 || pressed}
          >
            <Form
              action={paths.quote(visit.cooperative.slug, quote.id)}
              commandId={commandId}
              label={part.name || text.whole}
            >
              <HiddenField name="part" value={String(part.part)} />
              <DateField
                name="workedFrom"
                label={text.workedFrom}
                value={pressed ? typedParts(typed, 'workedFrom') : day}
                error={wrong('workedFrom')}
              />
              <Details summary={text.moreDays} open={until.day !== '' || wrong('workedUntil') !== undefined}>
                <DateField
                  name="workedUntil"
                  label={text.workedUntil}
                  value={until}
                  error={wrong('workedUntil')}
                  optional
                />
              </Details>
              <Button name="intent" value="invoice">
                {many && part.part < parts.length ? text.doneDeposit : text.done}
              </Button>
            </Form>
          </Details>
        )
      })}
    </>
  )
}

function planned(on: string) {
  return { day: String(Number(on.slice(8))), month: String(Number(on.slice(5, 7))), year: on.slice(0, 4) }
}
