import { Euro, Link, Table, type Column } from '../../../ui/index.ts'
import type { Cents } from '../../../values/money.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { BOXES, hasNoVat, type Box } from '../vat-box.ts'
import type { Form } from '../vat-return.ts'

type Row = {
  readonly box: Box | '5a' | '5c' | '5d' | '5e' | '5f' | '5g'
  readonly base: Cents | undefined
  readonly vat: Cents | undefined
  /** What stands in it can be opened. */
  readonly opens: boolean
}

/**
 * The form as the Belastingdienst has it, in whole euros. Each amount can be opened, unless the period is given no
 * address.
 */
export function BoxesTable(props: {
  visit: CooperativeVisit
  form: Form
  caption: string
  /** The period as it stands in addresses. */
  opens?: string
  /** Also the boxes without an amount. */
  all: boolean
}) {
  const { visit, form, opens } = props
  const words = visit.text.tax.return
  // 5c says what 5g says again, so it stands only with the empty boxes.
  const isFilled = ({ box, base, vat }: Row) =>
    box !== '5c' && ((base ?? 0n) !== 0n || (vat ?? 0n) !== 0n || box === '5a' || box === '5b')
  const rows = rowsOf(form).filter((row) => props.all || isFilled(row))
  const euros = (amount: Cents | undefined) =>
    amount === undefined ? null : <Euro amount={amount} cents="when-needed" />
  const columns: Column<Row>[] = [
    {
      key: 'box',
      label: words.box,
      head: true,
      cell: ({ box, opens: openable }) => {
        const name = `${box} ${words.names[box]}`
        if (opens === undefined || !openable) return name
        return <Link href={paths.vatBox(visit.cooperative.slug, opens, box)}>{name}</Link>
      },
    },
    { key: 'base', label: words.base, number: true, cell: ({ base }) => euros(base) },
    { key: 'vat', label: words.vat, number: true, cell: ({ vat }) => euros(vat) },
  ]
  const total = form.payable < 0n ? words.totalReceive : words.totalPay
  return (
    <Table
      caption={props.caption}
      rows={rows}
      rowKey={(row) => row.box}
      columns={columns}
      footer={[
        `5g ${total}`,
        null,
        <strong key="total">{euros(form.payable < 0n ? -form.payable : form.payable)}</strong>,
      ]}
    />
  )
}

function rowsOf({ whole, owed, payable }: Form): Row[] {
  const filled = BOXES.map((box): Row => ({
    box,
    base: box === '5b' ? undefined : whole[box].base,
    vat: hasNoVat(box) ? undefined : whole[box].vat,
    opens: true,
  }))
  const reckoned = (box: Row['box'], vat: Cents): Row => ({ box, base: undefined, vat, opens: false })
  return [
    ...filled.slice(0, -1),
    reckoned('5a', owed),
    filled.at(-1)!,
    reckoned('5c', payable),
    ...(['5d', '5e', '5f'] as const).map((box) => reckoned(box, 0n)),
  ]
}
