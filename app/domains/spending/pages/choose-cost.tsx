import {
  Button,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  RadioGroup,
  Select,
} from '../../../ui/index.ts'
import { isId, type Id } from '../../../values/id.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { membersOf } from '../../members/index.ts'
import { receiptToBook } from '../../receipts/index.ts'
import { RECEIPT_KINDS, type ReceiptKind } from '../cost-kind.ts'

/** What was chosen before the form: of whom a cost is, and what it is for. */
export type ChosenCost = { readonly member: string; readonly kind: ReceiptKind }

/** Reads it from the address; undefined as long as one of them is missing. A request of a pot says both. */
export function chosenCost({ searchParams }: URL): ChosenCost | undefined {
  const kind = RECEIPT_KINDS.find((one) => one === searchParams.get('soort'))
  const member = searchParams.get('lid') ?? ''
  return kind && isId<'member'>(member) ? { member, kind } : undefined
}

/** The first step of booking a cost: of whom, and what for. The form that follows asks only what that needs. */
export async function chooseCostPage(visit: CooperativeVisit, bon: string): Promise<Response> {
  const { cooperativeId, personId } = visit.actor
  const { members, owner } = await visit.read(async (tx) => {
    const all = await membersOf(tx, cooperativeId)
    const id = bon as Id<'receipt'>
    const found = isId<'receipt'>(bon)
      ? await receiptToBook(tx, cooperativeId, id, visit.now.today, [])
      : undefined
    // Nobody books their own costs, so one is not offered oneself.
    return { members: all.filter((one) => one.personId !== personId), owner: found?.receipt.memberId ?? '' }
  })
  const { form } = visit.text.spending
  const kinds = visit.text.suppliers.form.kinds
  const asked = visit.url.searchParams
  const [member, kind] = [asked.get('lid') ?? owner, asked.get('soort') ?? '']
  const missing = (field: string, label: string, value: string) =>
    asked.has('verder') && value === '' ? [{ field, sentence: visit.text.form.wrong.choose(label) }] : []
  const noKind = missing('soort', form.whatFor, kind)
  const noMember = missing('lid', form.whose, member)
  return page(visit, {
    title: form.title,
    status: noKind.length + noMember.length > 0 ? 422 : 200,
    children: (
      <>
        <Link href={paths.costs(visit.cooperative.slug)} roomy>
          {form.back}
        </Link>
        <ErrorSummary errors={[...noMember, ...noKind]} />
        <Heading level={1}>{form.title}</Heading>
        <Lead>{form.chooseLead}</Lead>
        <Form action={`${paths.newCost(visit.cooperative.slug)}#content`} method="get" label={form.title}>
          {bon !== '' && <HiddenField name="bon" value={bon} />}
          <HiddenField name="verder" value="ja" />
          <Select
            name="lid"
            label={form.whose}
            hint={form.whoseHint}
            value={member}
            error={noMember[0]?.sentence}
            choices={members.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <RadioGroup
            name="soort"
            label={form.whatFor}
            value={kind}
            error={noKind[0]?.sentence}
            choices={RECEIPT_KINDS.map((value) => ({ value, ...kinds[value] }))}
          />
          <Button>{form.goOn}</Button>
        </Form>
      </>
    ),
  })
}
